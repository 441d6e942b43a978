import type { ConfirmationFact } from '../catalogue/confirmations.ts'
import { isSynchronised, type PayrollFacts } from './handover.ts'

type Steps = 'lon-user-added' | 'lon-synchronised' | 'lon-backup-handed-over' | 'lon-backup-current'

/** Which steps of Lön are done according to the stored facts (Lön before the end). */
export const payrollConfirmations = (facts: PayrollFacts): Readonly<Record<Steps, ConfirmationFact>> => ({
  'lon-user-added': step(facts.userAddedAt !== null),
  'lon-synchronised': step(isSynchronised(facts)),
  'lon-backup-handed-over': step(facts.handedOver !== 'nothing'),
  'lon-backup-current': step(facts.handedOver === 'current'),
})

const step = (done: boolean): ConfirmationFact => ({ done, count: done ? 0 : 1, details: [] })
