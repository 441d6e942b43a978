import { live, type LiveMessage, liveMessage, MOST_BEHIND_MS } from '@portal/contract'
import { addressOf } from './call.ts'

/** A connection that lasted this long was a good one: the next attempt comes soon again. */
const GOOD_MS = 5_000
const FIRST_WAIT_MS = 1_000
const LONGEST_WAIT_MS = 60_000
/** The portal allows a connection this long on its way, and a second more. */
const LONG_ON_ITS_WAY_MS = 4_000

type Ears = {
  readonly onMessage: (message: LiveMessage) => void
  /** The connection is there again, or was long in coming: what changed before is not told any more. */
  readonly onMissed: () => void
  /** The connection broke off or was refused, as when the session is over. */
  readonly onLost: () => void
}

/**
 * Follows what changes while the tab is visible. A hidden tab has no connection, so that many tabs do not use up those that a browser keeps open to one
 * server. A lost connection is opened again, after growing pauses while that fails. Gives a function that ends it.
 */
export const followLive = ({ onMessage, onMissed, onLost }: Ears): (() => void) => {
  let source: EventSource | undefined
  let timer: number | undefined
  let wait = FIRST_WAIT_MS
  let isFirst = true
  const close = (): void => {
    clearTimeout(timer)
    source?.close()
    source = undefined
  }
  const open = (): void => {
    close()
    const startedAt = performance.now()
    // The first time the page asked for nothing before it was opened, so the portal can tell what changed since.
    const behind = isFirst && startedAt < MOST_BEHIND_MS ? Math.ceil(startedAt) : undefined
    isFirst = false
    const mine = new EventSource(addressOf(live.follow, { query: { behind } }))
    const openedAt = { ms: Infinity }
    source = mine
    mine.addEventListener('open', () => {
      openedAt.ms = performance.now()
      if (behind === undefined || openedAt.ms - startedAt > LONG_ON_ITS_WAY_MS) onMissed()
    })
    mine.addEventListener('message', ({ data }: MessageEvent<string>) => {
      const told = messageIn(data)
      if (told) onMessage(told)
    })
    mine.addEventListener('error', () => {
      close()
      if (performance.now() - openedAt.ms > GOOD_MS) wait = FIRST_WAIT_MS
      // Those who lost it together do not all come back together.
      timer = window.setTimeout(open, wait * (0.5 + Math.random()))
      wait = Math.min(wait * 2, LONGEST_WAIT_MS)
      onLost()
    })
  }
  const onVisibility = (): void => {
    if (document.visibilityState === 'hidden') return close()
    wait = FIRST_WAIT_MS
    if (!source) open()
  }
  document.addEventListener('visibilitychange', onVisibility)
  window.addEventListener('pagehide', close)
  onVisibility()
  return () => {
    document.removeEventListener('visibilitychange', onVisibility)
    window.removeEventListener('pagehide', close)
    close()
  }
}

/** `undefined`: something that this release of the screens does not know. */
const messageIn = (data: string): LiveMessage | undefined => {
  try {
    return liveMessage.safeParse(JSON.parse(data)).data
  } catch {
    return undefined
  }
}
