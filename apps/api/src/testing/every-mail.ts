import type { Language } from '@portal/domain'
import type { texts } from '@portal/texts'
import type { PortalJobHandlers } from '../features/job-kinds.ts'
import type { MailWorld } from './mail-world.ts'

export type MailKind = Extract<keyof PortalJobHandlers, `mail-${string}`>
type Letter = keyof ReturnType<typeof texts>['mail']

export type Sample = {
  /** One of those it goes to. */
  readonly to: keyof MailWorld & ('owner' | 'staff' | 'employee' | 'invited' | 'auditor')
  readonly subject: Readonly<Record<Language, string>>
  readonly send: (handlers: PortalJobHandlers, world: MailWorld) => Promise<void>
}

const request =
  (told: 'requested' | 'accepted' | 'declined' | 'withdrawn'): Sample['send'] =>
  (handlers, world) =>
    handlers['mail-request']({ collaborationId: world.request.id, told })

const auditor =
  (occasion: 'begun' | 'ended'): Sample['send'] =>
  (handlers, world) =>
    handlers['mail-auditor']({ membershipId: world.auditor.membershipId, occasion })

const plan =
  (told: 'planned' | 'moved' | 'called-off' | 'soon' | 'in-the-way' | 'lapsed'): Sample['send'] =>
  (handlers, { plannedEndId }) =>
    handlers['mail-planned-end']({ plannedEndIds: [plannedEndId], told, lastDay: '2099-12-31', reasons: ['main-contact-missing'] })

/** Each job that mails, with every letter it can send. A kind of job that is missing here does not compile. */
export const EVERY_MAIL = {
  'mail-invitation': {
    invitation: {
      to: 'invited',
      subject: { sv: 'Inbjudan till Brev & Kund sv i Mina tjänster', en: 'Invitation to Brev & Kund en in Mina tjänster' },
      send: (handlers, { invited }) => handlers['mail-invitation']({ membershipId: invited.membershipId }),
    },
  },
  'mail-password-reset': {
    passwordReset: {
      to: 'owner',
      subject: { sv: 'Välj ett nytt lösenord i Mina tjänster', en: 'Choose a new password in Mina tjänster' },
      send: (handlers, { owner }) => handlers['mail-password-reset']({ email: owner.email, request: 'a-request' }),
    },
  },
  'mail-password-replaced': {
    passwordReplaced: {
      to: 'owner',
      subject: { sv: 'Ditt lösenord i Mina tjänster är bytt', en: 'Your password in Mina tjänster has been changed' },
      send: (handlers, { owner }) => handlers['mail-password-replaced']({ userId: owner.userId, at: '2026-11-02T09:00:00.000Z' }),
    },
  },
  'mail-request': {
    collaborationRequested: {
      to: 'owner',
      subject: { sv: 'Brevbyrån sv vill samarbeta i Scanner', en: 'Brevbyrån en wants to collaborate in Scanner' },
      send: request('requested'),
    },
    collaborationWithdrawn: {
      to: 'owner',
      subject: { sv: 'Brevbyrån sv har återkallat sin förfrågan om Scanner', en: 'Brevbyrån en has withdrawn its request for Scanner' },
      send: request('withdrawn'),
    },
    collaborationAccepted: {
      to: 'staff',
      subject: { sv: 'Samarbetet i Scanner med Brev & Kund sv har börjat', en: 'The collaboration in Scanner with Brev & Kund en has begun' },
      send: request('accepted'),
    },
    collaborationDeclined: {
      to: 'staff',
      subject: { sv: 'Förfrågan om Scanner hos Brev & Kund sv är avböjd', en: 'The request for Scanner at Brev & Kund en is declined' },
      send: request('declined'),
    },
  },
  'mail-collaboration-ended': {},
  'mail-collaborations-ended': {
    collaborationsEnded: {
      to: 'owner',
      subject: { sv: 'Samarbetet i Ekonomiöversikt är avslutat', en: 'The collaboration in Ekonomiöversikt has ended' },
      send: (handlers, { terminationId }) => handlers['mail-collaborations-ended']({ terminationIds: [terminationId] }),
    },
  },
  'mail-bulk-ended': {
    bulkEnded: {
      to: 'staff',
      subject: { sv: 'Avslutat för 0 kunder', en: 'Ended for 0 customers' },
      send: (handlers, { bulkEndId }) => handlers['mail-bulk-ended']({ bulkEndId }),
    },
  },
  'mail-bulk-soon': {
    plannedEndsSoon: {
      to: 'staff',
      subject: {
        sv: 'Påminnelse: sista dag för samarbetet med 3 kunder är 31 december 2099',
        en: 'Reminder: the last day of the collaboration with 3 customers is 31 December 2099',
      },
      send: (handlers, { bulkEndId }) => handlers['mail-bulk-soon']({ bulkEndId, lastDay: '2099-12-31', days: 14, customers: 3 }),
    },
  },
  'mail-planned-end': {
    endPlanned: {
      to: 'owner',
      subject: { sv: 'Samarbetet i Utlägg avslutas efter 31 december 2099', en: 'The collaboration in Utlägg ends after 31 December 2099' },
      send: plan('planned'),
    },
    plannedEndMoved: {
      to: 'staff',
      subject: {
        sv: 'Ny sista dag för samarbetet i Utlägg: 31 december 2099',
        en: 'New last day of the collaboration in Utlägg: 31 December 2099',
      },
      send: plan('moved'),
    },
    plannedEndCalledOff: {
      to: 'owner',
      subject: { sv: 'Det planerade avslutet i Utlägg är inställt', en: 'The planned end in Utlägg is cancelled' },
      send: plan('called-off'),
    },
    plannedEndSoon: {
      to: 'staff',
      subject: {
        sv: 'Påminnelse: sista dag för samarbetet i Utlägg är 31 december 2099',
        en: 'Reminder: the last day of the collaboration in Utlägg is 31 December 2099',
      },
      send: plan('soon'),
    },
    plannedEndInTheWay: {
      to: 'owner',
      subject: {
        sv: 'Samarbetet i Utlägg kunde inte avslutas som planerat',
        en: 'The collaboration in Utlägg could not be ended as planned',
      },
      send: plan('in-the-way'),
    },
    plannedEndLapsed: {
      to: 'staff',
      subject: { sv: 'Det planerade avslutet i Utlägg gäller inte längre', en: 'The planned end in Utlägg no longer applies' },
      send: plan('lapsed'),
    },
  },
  'mail-deletion-reminder': {
    deletionReminder: {
      to: 'staff',
      subject: {
        sv: 'Ekonomiöversikt hos Brev & Kund sv raderas 31 december 2099',
        en: 'Ekonomiöversikt at Brev & Kund en is deleted on 31 December 2099',
      },
      send: (handlers, { terminationId }) => handlers['mail-deletion-reminder']({ terminationId, days: 7 }),
    },
  },
  'mail-deletion-carried-out': {
    deletionCarriedOut: {
      to: 'owner',
      subject: { sv: 'Ekonomiöversikt hos Brev & Kund sv är raderad', en: 'Ekonomiöversikt at Brev & Kund en has been deleted' },
      send: (handlers, { terminationId }) => handlers['mail-deletion-carried-out']({ terminationId }),
    },
  },
  'mail-deletion-cancelled': {
    deletionCancelled: {
      to: 'owner',
      subject: { sv: 'Raderingen av Ekonomiöversikt är stoppad', en: 'The deletion of Ekonomiöversikt is cancelled' },
      send: (handlers, { terminationId }) => handlers['mail-deletion-cancelled']({ terminationId }),
    },
  },
  'mail-payroll-backup': {
    payrollBackupHandedOver: {
      to: 'owner',
      subject: {
        sv: 'Säkerhetskopian av Lön hos Brev & Kund sv är överlämnad',
        en: 'The backup of Lön at Brev & Kund en is handed over',
      },
      send: (handlers, { payroll }) => handlers['mail-payroll-backup']({ subscriptionId: payroll.subscriptionId, backupId: 'a-backup' }),
    },
  },
  'mail-expense-reminder': {
    expenseReminder: {
      to: 'employee',
      subject: { sv: 'Påminnelse: lämna in dina utlägg hos Brev & Kund sv', en: 'Reminder: submit your expenses at Brev & Kund en' },
      send: (handlers, { expenses: { subscriptionId }, employee: { membershipId } }) =>
        handlers['mail-expense-reminder']({ subscriptionId, membershipId, on: '2026-11-02' }),
    },
  },
  'mail-upgraded': {
    upgraded: {
      to: 'staff',
      subject: {
        sv: 'eEkonomi Fakturering hos Brev & Kund sv är uppgraderad till eEkonomi Smart',
        en: 'eEkonomi Fakturering at Brev & Kund en has been upgraded to eEkonomi Smart',
      },
      send: (handlers, { upgradeId }) => handlers['mail-upgraded']({ upgradeId }),
    },
  },
  'mail-case-answered': {
    caseAnswered: {
      to: 'owner',
      subject: { sv: 'Svar från support', en: 'An answer from support' },
      send: (handlers, { caseId }) => handlers['mail-case-answered']({ caseId, messageId: 'a-message' }),
    },
  },
  'mail-notices': {
    noticed: {
      to: 'owner',
      subject: { sv: 'Support har svarat i ert ärende', en: 'Support has answered your case' },
      send: (handlers, { owner }) => handlers['mail-notices']({ userId: owner.userId, toldIn: 'at-once:sample' }),
    },
    dailyNotices: {
      to: 'owner',
      subject: { sv: 'Dagens mejl: 1 ny notis', en: 'Today’s mail: 1 new notice' },
      send: (handlers, { owner }) => handlers['mail-notices']({ userId: owner.userId, toldIn: 'daily:sample' }),
    },
  },
  'mail-auditor': {
    auditorBegun: {
      to: 'auditor',
      subject: { sv: 'Läsåtkomst som revisor hos Brev & Kund sv', en: 'Access as auditor at Brev & Kund en' },
      send: auditor('begun'),
    },
    auditorEnded: {
      to: 'owner',
      subject: { sv: 'Läsåtkomsten som revisor hos Brev & Kund sv är slut', en: 'The auditor’s access at Brev & Kund en has ended' },
      send: auditor('ended'),
    },
  },
} as const satisfies Record<MailKind, Partial<Record<Letter, Sample>>>
