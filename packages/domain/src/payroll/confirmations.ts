import type { Confirmation } from '../catalogue/confirmations.ts'
import { isSynchronised, type PayrollFacts } from './handover.ts'

/** The three steps of Lön in their order, each done or not by the stored facts (Lön before the end). */
export const payrollConfirmations = (facts: PayrollFacts): readonly Confirmation[] => [
  step('lon-user-added', facts.userAddedAt !== null),
  step('lon-synchronised', isSynchronised(facts)),
  step('lon-backup-handed-over', facts.backupHandedOverAt !== null),
]

const step = (code: Confirmation['code'], done: boolean): Confirmation => ({ code, done, count: done ? 0 : 1, details: [] })
