import type { KindWith } from '../catalogue/records.ts'
import { keysOf } from '../kernel/keys.ts'

/**
 * What synchronising and backing up do with each kind of payroll record. `counts`: it is backed up, and a change of it outdates what was synchronised
 * and backed up before. `along`: it is backed up, and changing it outdates nothing. `not`: it tells of the synchronising itself.
 */
const BACKING_UP: Readonly<Record<KindWith<'field', 'payroll'>, 'counts' | 'along' | 'not'>> = {
  employee: 'counts',
  'payroll-period': 'counts',
  payslip: 'counts',
  'payroll-user': 'along',
  'payroll-synchronisation': 'not',
  'payroll-backup': 'not',
}

/** The kinds that a backup of Lön holds, in its order. */
export const BACKED_UP_KINDS = keysOf(BACKING_UP).filter((kind) => BACKING_UP[kind] !== 'not')
/** The kinds whose change outdates what was synchronised or backed up before. */
export const SYNCHRONISED_KINDS = keysOf(BACKING_UP).filter((kind) => BACKING_UP[kind] === 'counts')
