import { STANDS_IN_THE_WAY } from '@portal/domain'
import { LANGUAGES } from '@portal/texts'
import * as z from 'zod'
import type { JobHandlers, JobKind, Jobs, ToldBy } from '../platform/jobs.ts'

const at = z.string().optional()

/**
 * Every kind of work done after the answer, with what it must know: ids, never content and never the secret of a link. One export is made at a time in
 * a process, because each takes long and another process may be free for the next. `at`: when it happened. What is optional is missing in jobs of an
 * earlier release.
 */
export const JOB_KINDS = {
  'make-export': { data: z.object({ exportId: z.string(), language: z.enum(LANGUAGES) }), atOnce: 1 },
  'mail-request': { data: z.object({ collaborationId: z.string(), told: z.enum(['requested', 'accepted', 'declined', 'withdrawn']), at }) },
  /** Jobs of an earlier release. */
  'mail-collaboration-ended': { data: z.object({ terminationId: z.string() }) },
  /** `told`: absent where both sides are. */
  'mail-collaborations-ended': { data: z.object({ terminationIds: z.array(z.string()), told: z.literal('customer').optional() }) },
  'mail-bulk-ended': { data: z.object({ bulkEndId: z.string() }) },
  /** Before the last day of ends that were planned together, to the agency. `customers`: how many they are. */
  'mail-bulk-soon': { data: z.object({ bulkEndId: z.string(), lastDay: z.string(), days: z.number(), customers: z.number() }) },
  'mail-planned-end': {
    data: z.object({
      plannedEndIds: z.array(z.string()),
      told: z.enum(['planned', 'moved', 'called-off', 'soon', 'in-the-way', 'lapsed']),
      lastDay: z.string(),
      days: z.number().optional(),
      reasons: z.array(z.enum(STANDS_IN_THE_WAY)).optional(),
      /** Makes the same thing told twice two mails. */
      at,
      /** The last day of the other side's plan, where that one comes next. */
      next: z.string().optional(),
      /** Absent where both sides are told. */
      side: z.literal('customer').optional(),
    }),
  },
  'mail-deletion-cancelled': { data: z.object({ terminationId: z.string(), at }) },
  'mail-deletion-reminder': { data: z.object({ terminationId: z.string(), days: z.number() }) },
  'mail-deletion-carried-out': { data: z.object({ terminationId: z.string(), at }) },
  'mail-payroll-backup': { data: z.object({ subscriptionId: z.string(), backupId: z.string().optional(), at }) },
  'mail-expense-reminder': { data: z.object({ subscriptionId: z.string(), membershipId: z.string(), on: z.string().optional() }) },
  'mail-upgraded': { data: z.object({ upgradeId: z.string() }) },
  'mail-case-answered': { data: z.object({ caseId: z.string(), messageId: z.string().optional(), at }) },
  /** A mail of notices: `toldIn` is what they were put into. */
  'mail-notices': { data: z.object({ userId: z.string(), toldIn: z.string() }) },
  /** `request`: the id that the link is made of, the same each time the job is tried. */
  'mail-invitation': { data: z.object({ membershipId: z.string(), request: z.string().optional() }) },
  'mail-auditor': { data: z.object({ membershipId: z.string(), occasion: z.enum(['begun', 'ended']) }) },
  'mail-password-replaced': { data: z.object({ userId: z.string(), at: z.string() }) },
  'mail-password-reset': { data: z.object({ email: z.string(), request: z.string().optional() }) },
} as const satisfies Record<string, JobKind>

type Told = ToldBy<typeof JOB_KINDS>
/** What a job of this kind is told. */
export type JobData<K extends keyof Told> = Told[K]
/** One handler for each kind; a kind without one does not compile. */
export type PortalJobHandlers = JobHandlers<Told>
export type PortalJobs = Jobs<Told>
