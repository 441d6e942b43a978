import type { OutcomePreview, PreviewTogether } from '@portal/contract'
import { type Mendable, mendableIn } from './blockers.ts'
import { askedIn, type Check, codesOf } from './checks-in.ts'

export type End = PreviewTogether['ends'][number]
/** How one collaboration is to end; without an outcome while none is chosen. */
export type Choice = { readonly end: End; readonly outcome: OutcomePreview | undefined }

/** What the visitor has filled in so far. Keys are ids of collaborations; acknowledgements are `acknowledgementOf`. */
export type Filled = {
  readonly ticked: ReadonlySet<string>
  readonly chosen: ReadonlyMap<string, string>
  readonly acknowledged: ReadonlySet<string>
  readonly typedName: string
}

type Code = OutcomePreview['confirmations'][number]['code']
export const acknowledgementOf = (collaborationId: string, code: Code): string => `${collaborationId} ${code}`

/**
 * What the page begins with. `several`: each service that can end without destroying anything is ticked, or those that the address names. One
 * collaboration is always ticked.
 */
export const tickedAtFirst = (ends: readonly End[], { several, named }: { readonly several: boolean; readonly named: readonly string[] }) =>
  new Set(
    ends
      .filter(({ service, suggested }) => !several || (named.length > 0 ? named.includes(service.code) : suggested !== null))
      .map(({ collaborationId }) => collaborationId),
  )

/**
 * The choice for each ticked collaboration that is still active. Where nothing is picked, the only outcome counts, and of several ends the
 * suggestion, which never destroys anything (G15).
 */
export const choicesOf = (ends: readonly End[], { ticked, chosen }: Pick<Filled, 'ticked' | 'chosen'>, several: boolean): readonly Choice[] =>
  ends
    .filter(({ collaborationId, outcomes }) => ticked.has(collaborationId) && outcomes.length > 0)
    .map((end) => {
      const only = end.outcomes.length === 1 ? end.outcomes[0]?.outcome : undefined
      const code = chosen.get(end.collaborationId) ?? (several ? end.suggested : undefined) ?? only
      return { end, outcome: end.outcomes.find(({ outcome }) => outcome === code) }
    })

/** What is missing; of one collaboration where it has an id, and of one check where it has a code. */
export type Missing = {
  readonly what: Mendable | 'tick' | 'last-day' | 'outcome' | 'confirmation' | 'name'
  readonly collaborationId?: string
  readonly code?: Code
}

/** What is missing before the end can be sent, in the page's order. The server judges all of it again. */
export const missingFor = (
  preview: Pick<PreviewTogether, 'blockers'>,
  choices: readonly Choice[],
  { acknowledged, typedName }: Pick<Filled, 'acknowledged' | 'typedName'>,
  customerName: string,
): readonly Missing[] => {
  const isOpen = (collaborationId: string, check: Check): boolean =>
    codesOf(check).some((code) => !acknowledged.has(acknowledgementOf(collaborationId, code)))
  const unacknowledged = ({ end: { collaborationId }, outcome }: Choice): readonly Missing[] =>
    (outcome ? askedIn(outcome) : [])
      .filter((check) => isOpen(collaborationId, check))
      .map(({ asks: { code } }) => ({ what: 'confirmation', collaborationId, code }))
  return [
    ...mendableIn(preview).map((what) => ({ what })),
    ...(choices.length === 0 ? [{ what: 'tick' } as const] : []),
    ...choices.filter(({ outcome }) => !outcome).map(({ end: { collaborationId } }) => ({ what: 'outcome', collaborationId }) as const),
    ...choices.flatMap(unacknowledged),
    ...(destroys(choices) && !isSameName(typedName, customerName) ? [{ what: 'name' } as const] : []),
  ]
}

/** Whether any of the choices destroys data, so that the customer's name is asked for. */
export const destroys = (choices: readonly Choice[]): boolean => choices.some(({ outcome }) => outcome?.destructive)

/** Compares names letter by letter. Case and surrounding space do not matter. */
export const isSameName = (typed: string, name: string): boolean => folded(typed) === folded(name)

const folded = (text: string): string => text.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('sv')

/** The ends as they are sent. Boxes that were ticked for another outcome are left out; `undefined` while an outcome is missing. */
export const endsOf = (choices: readonly Choice[], acknowledged: ReadonlySet<string>) => {
  const ends = choices.flatMap(({ end: { collaborationId }, outcome }) =>
    outcome ? [{ collaborationId, outcome: outcome.outcome, confirmations: acknowledgedFor(collaborationId, outcome, acknowledged) }] : [],
  )
  return ends.length === choices.length ? ends : undefined
}

const acknowledgedFor = (collaborationId: string, { confirmations }: OutcomePreview, acknowledged: ReadonlySet<string>): Code[] =>
  confirmations.filter(({ code, done }) => !done && acknowledged.has(acknowledgementOf(collaborationId, code))).map(({ code }) => code)
