import type { Confirmation } from '../catalogue/confirmations.ts'
import { isSynchronised, type PayrollFacts } from './handover.ts'

/** The three steps of Lön in their order, each done or not by the stored facts (Lön before the end). A backup that has grown old is asked about as such. */
export const payrollConfirmations = (facts: PayrollFacts): readonly Confirmation[] => [
  step('lon-user-added', facts.userAddedAt !== null),
  step('lon-synchronised', isSynchronised(facts)),
  step(facts.handedOver === 'outdated' ? 'lon-backup-current' : 'lon-backup-handed-over', facts.handedOver === 'current'),
]

const step = (code: Confirmation['code'], done: boolean): Confirmation => ({ code, done, count: done ? 0 : 1, details: [] })
