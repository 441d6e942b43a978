import type { OutcomePreview, Preview } from '@portal/contract'
import { type Mendable, mendableIn } from './blockers.ts'

/** What the visitor has filled in so far. */
export type Filled = { readonly outcome: OutcomePreview | undefined; readonly acknowledged: ReadonlySet<string>; readonly typedName: string }
export type Missing = Mendable | 'outcome' | 'confirmation' | 'name'

/** What is missing before the end can be sent, in the page's order. The server judges all of it again. */
export const missingFor = (preview: Preview, { outcome, acknowledged, typedName }: Filled, customerName: string): readonly Missing[] => {
  const undone = outcome?.confirmations.some(({ code, done }) => !done && !acknowledged.has(code)) ?? false
  return [
    ...mendableIn(preview),
    ...(outcome ? [] : (['outcome'] as const)),
    ...(undone ? (['confirmation'] as const) : []),
    ...(outcome?.destructive && !isSameName(typedName, customerName) ? (['name'] as const) : []),
  ]
}

/** Compares names letter by letter. Case and surrounding space do not matter. */
export const isSameName = (typed: string, name: string): boolean => folded(typed) === folded(name)

const folded = (text: string): string => text.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('sv')

type Code = OutcomePreview['confirmations'][number]['code']

/** The acknowledgements that the chosen outcome asks for. Boxes that were ticked for another outcome are left out. */
export const acknowledgedFor = ({ confirmations }: OutcomePreview, acknowledged: ReadonlySet<string>): Code[] =>
  confirmations.filter(({ code, done }) => !done && acknowledged.has(code)).map(({ code }) => code)
