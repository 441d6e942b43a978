import type { Change } from '@portal/domain'

/** Something that the database told: a change, something about one person, or that anything may have changed. */
export type Heard =
  | { readonly about: 'change'; readonly change: Change }
  | { readonly about: 'person'; readonly userId: string; readonly topic: 'me' | 'notices' }
  | { readonly about: 'everything' }

/** What was told longer ago is forgotten: a page opens faster, or asks for everything again. */
const KEPT_MS = 30_000
const MOST_KEPT = 5_000

/**
 * What was told lately, for readers whose answers are a little older than their connection. All times are those of one clock that only goes forward, in
 * milliseconds; `began`: since when this process hears.
 */
export const createRecent = (began: number) => {
  let kept: { readonly at: number; readonly heard: Heard }[] = []
  let completeSince = began
  return {
    note: (at: number, heard: Heard): void => {
      if (kept.length >= MOST_KEPT) {
        completeSince = at
        kept = []
      }
      kept.push({ at, heard })
    },
    /** What was told from then on; `undefined`: not all of it is known any more. */
    since: (from: number, now: number): readonly Heard[] | undefined => {
      const oldest = now - KEPT_MS
      if (kept.length > 0 && (kept[0]?.at ?? now) < oldest) kept = kept.filter(({ at }) => at >= oldest)
      if (from < oldest || from < completeSince) return undefined
      return kept.filter(({ at }) => at >= from).map(({ heard }) => heard)
    },
  }
}
