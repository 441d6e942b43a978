import type { Kind } from '../kind.ts'
import { AS_STORED, seenAlike } from '../usual.ts'

/** SQL condition: the day it happened begins with the text. */
const byDay = (q: string) => `starts_with(r.content->>'at', ${q})`

/** When the data was synchronised. */
export const synchronisations: Kind<'payroll-synchronisation'> = {
  shown: AS_STORED,
  beside: null,
  search: byDay,
  suggestedBy: null,
  within: null,
  states: null,
  accountingDate: null,
  seen: seenAlike,
  refuseFiles: null,
}

/** The backups that have been made, and when each was handed over. */
export const backups: Kind<'payroll-backup'> = {
  shown: AS_STORED,
  beside: null,
  search: byDay,
  suggestedBy: null,
  within: null,
  states: null,
  accountingDate: null,
  seen: seenAlike,
  refuseFiles: null,
}
