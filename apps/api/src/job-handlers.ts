import { makeExportJob } from './features/exports/make-export-job.ts'
import { mailRequest } from './features/collaborations/starts/request-mails.ts'
import { mailExpenseReminder } from './features/expenses/reminder-mail.ts'
import { mailPayrollBackup } from './features/payroll/backup-mail.ts'
import { mailInvitation, mailPasswordReset } from './features/session/session-mails.ts'
import { mailCollaborationEnded, mailDeletionCancelled } from './features/terminations/termination-mails.ts'
import { mailDeletionCarriedOut, mailDeletionReminder } from './features/terminations/deletions/deletion-mails.ts'
import { mailCaseAnswered } from './features/cases/case-mails.ts'
import { mailUpgraded } from './features/support/upgrade-mails.ts'
import { mailAuditor } from './features/users/auditor-mails.ts'
import type { Context } from './features/context.ts'
import type { PortalJobHandlers } from './features/job-kinds.ts'
import type { Mailer } from './platform/mail.ts'

type Needs = Pick<Context, 'database' | 'databaseUrl' | 'dataDir' | 'clock' | 'log' | 'storage' | 'publicUrl'>

/** Who carries out what. A kind of job without a handler does not compile. */
export const jobHandlers = (context: Needs, mail: Mailer): PortalJobHandlers => ({
  'make-export': makeExportJob(context),
  'mail-request': mailRequest(context, mail),
  'mail-collaboration-ended': mailCollaborationEnded(context, mail),
  'mail-deletion-cancelled': mailDeletionCancelled(context, mail),
  'mail-deletion-reminder': mailDeletionReminder(context, mail),
  'mail-deletion-carried-out': mailDeletionCarriedOut(context, mail),
  'mail-payroll-backup': mailPayrollBackup(context, mail),
  'mail-expense-reminder': mailExpenseReminder(context, mail),
  'mail-invitation': mailInvitation(context, mail),
  'mail-upgraded': mailUpgraded(context, mail),
  'mail-case-answered': mailCaseAnswered(context, mail),
  'mail-auditor': mailAuditor(context, mail),
  'mail-password-reset': mailPasswordReset(context, mail),
})
