/** Whose a thing is that a request names: the caller's companies', their neighbour's, or that of companies they have nothing to do with. */
export const SIDES = ['own', 'neighbour', 'foreign'] as const
export type Side = (typeof SIDES)[number]

export const NOUNS = [
  'company',
  'agency',
  'customer',
  'subscription',
  'books',
  'invoicing',
  'payroll',
  'expenses',
  'documents',
  'figures',
  'collaboration',
  'termination',
  'planned-end',
  'bulk-end',
  'case',
  'upgrade',
  'membership',
  'view',
  'record',
  'voucher',
  'invoice',
  'file',
  'export',
  'import',
  'receipt',
] as const
export type Noun = (typeof NOUNS)[number]

/** A thing and what it lies in. */
export type Thing = { readonly id: string; readonly of: string }
export type Things = Readonly<Record<Side, Readonly<Record<Noun, readonly Thing[]>>>>

const NOBODY = '00000000-0000-7000-8000-000000000000'

/** Stands for the id of a thing until the request is sent, so that a seed makes the same requests whatever ids the database gave. */
export const token = (side: Side, noun: Noun, nth: number, part: 'id' | 'of' = 'id'): string => `~${side}.${noun}.${nth}.${part}~`

const TOKEN = /~(own|neighbour|foreign)\.([a-z-]+)\.(\d+)\.(id|of)~/g

/** A text with its tokens replaced by ids. A kind of thing that a side does not have is named by an id that nobody has. */
export const filled = (text: string, things: Things): string =>
  text.replaceAll(TOKEN, (_, side: Side, noun: Noun, nth: string, part: 'id' | 'of') => {
    const all = things[side][noun]
    return all[Number(nth) % Math.max(1, all.length)]?.[part] ?? NOBODY
  })
