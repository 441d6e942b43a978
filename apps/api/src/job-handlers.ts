import { makeExportJob } from './features/exports/make-export-job.ts'
import { mailRequest } from './features/collaborations/starts/request-mails.ts'
import { mailNotices } from './features/notices/notice-mails.ts'
import { mailExpenseReminder } from './features/expenses/reminder-mail.ts'
import { mailPayrollBackup } from './features/payroll/backup-mail.ts'
import { mailPasswordReplaced } from './features/own-account/own-account-mails.ts'
import { mailInvitation, mailPasswordReset } from './features/session/session-mails.ts'
import { mailCollaborationsEnded, mailDeletionCancelled } from './features/terminations/termination-mails.ts'
import { mailDeletionCarriedOut, mailDeletionReminder } from './features/terminations/deletions/deletion-mails.ts'
import { mailBulkEnded, mailBulkSoon } from './features/terminations/bulk-ends/bulk-mails.ts'
import { mailPlannedEnd } from './features/terminations/planned-ends/planned-mails.ts'
import { mailCaseAnswered } from './features/cases/case-mails.ts'
import { mailUpgraded } from './features/support/upgrade-mails.ts'
import { mailAuditor } from './features/users/auditor-mails.ts'
import type { Context } from './features/context.ts'
import type { PortalJobHandlers } from './features/job-kinds.ts'
import type { Mailer } from './platform/mail.ts'
import { doneMails } from './platform/done-mails.store.ts'
import { posting } from './platform/post.ts'

type Needs = Pick<Context, 'database' | 'databaseUrl' | 'dataDir' | 'clock' | 'log' | 'storage' | 'publicUrl' | 'linkToken'>

/** The handler of each kind of job. A kind without one does not compile. */
export const jobHandlers = (context: Needs, mail: Mailer): PortalJobHandlers => {
  const posted = posting(mail, doneMails(context.database, context.clock), context.log)
  return {
    'make-export': makeExportJob(context),
    'mail-request': posted(mailRequest(context)),
    'mail-collaboration-ended': posted(({ terminationId }) => mailCollaborationsEnded(context)({ terminationIds: [terminationId] })),
    'mail-collaborations-ended': posted(mailCollaborationsEnded(context)),
    'mail-bulk-ended': posted(mailBulkEnded(context)),
    'mail-bulk-soon': posted(mailBulkSoon(context)),
    'mail-planned-end': posted(mailPlannedEnd(context)),
    'mail-deletion-cancelled': posted(mailDeletionCancelled(context)),
    'mail-deletion-reminder': posted(mailDeletionReminder(context)),
    'mail-deletion-carried-out': posted(mailDeletionCarriedOut(context)),
    'mail-payroll-backup': posted(mailPayrollBackup(context)),
    'mail-expense-reminder': posted(mailExpenseReminder(context)),
    'mail-invitation': posted(mailInvitation(context)),
    'mail-upgraded': posted(mailUpgraded(context)),
    'mail-case-answered': posted(mailCaseAnswered(context)),
    'mail-notices': posted(mailNotices(context)),
    'mail-auditor': posted(mailAuditor(context)),
    'mail-password-replaced': posted(mailPasswordReplaced(context)),
    'mail-password-reset': posted(mailPasswordReset(context)),
  }
}
