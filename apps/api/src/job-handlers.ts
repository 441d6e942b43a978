import { makeExportJob } from './features/exports/make-export-job.ts'
import { mailRequest } from './features/collaborations/starts/request-mails.ts'
import { mailExpenseReminder } from './features/expenses/reminder-mail.ts'
import { mailPayrollBackup } from './features/payroll/backup-mail.ts'
import { mailInvitation, mailPasswordReset } from './features/session/session-mails.ts'
import { mailCollaborationsEnded, mailDeletionCancelled } from './features/terminations/termination-mails.ts'
import { mailDeletionCarriedOut, mailDeletionReminder } from './features/terminations/deletions/deletion-mails.ts'
import { mailBulkEnded } from './features/terminations/bulk-ends/bulk-mails.ts'
import { mailPlannedEnd } from './features/terminations/planned-ends/planned-mails.ts'
import { mailCaseAnswered } from './features/cases/case-mails.ts'
import { mailUpgraded } from './features/support/upgrade-mails.ts'
import { mailAuditor } from './features/users/auditor-mails.ts'
import type { Context } from './features/context.ts'
import type { PortalJobHandlers } from './features/job-kinds.ts'
import type { Mailer } from './platform/mail.ts'
import { posted } from './platform/post.ts'

type Needs = Pick<Context, 'database' | 'databaseUrl' | 'dataDir' | 'clock' | 'log' | 'storage' | 'publicUrl'>

/** The handler of each kind of job. A kind without one does not compile. */
export const jobHandlers = (context: Needs, mail: Mailer): PortalJobHandlers => ({
  'make-export': makeExportJob(context),
  'mail-request': posted(mail, mailRequest(context)),
  'mail-collaboration-ended': posted(mail, ({ terminationId }) => mailCollaborationsEnded(context)({ terminationIds: [terminationId] })),
  'mail-collaborations-ended': posted(mail, mailCollaborationsEnded(context)),
  'mail-bulk-ended': posted(mail, mailBulkEnded(context)),
  'mail-planned-end': posted(mail, mailPlannedEnd(context)),
  'mail-deletion-cancelled': posted(mail, mailDeletionCancelled(context)),
  'mail-deletion-reminder': posted(mail, mailDeletionReminder(context)),
  'mail-deletion-carried-out': posted(mail, mailDeletionCarriedOut(context)),
  'mail-payroll-backup': posted(mail, mailPayrollBackup(context)),
  'mail-expense-reminder': posted(mail, mailExpenseReminder(context)),
  'mail-invitation': posted(mail, mailInvitation(context)),
  'mail-upgraded': posted(mail, mailUpgraded(context)),
  'mail-case-answered': posted(mail, mailCaseAnswered(context)),
  'mail-auditor': posted(mail, mailAuditor(context)),
  'mail-password-reset': posted(mail, mailPasswordReset(context)),
})
