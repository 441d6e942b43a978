import type {
  AccessLevel,
  AddressFault,
  CollaborationStatus,
  ConfirmationCode,
  ExpenseReportState,
  MembershipStatus,
  PartyKind,
  RecordKind,
  Role,
  SubscriptionState,
} from '@portal/domain'

/** The texts of a confirmation: what the person acknowledges when it is not done, and what is shown when it is done. */
export type ConfirmationText = {
  readonly title: string
  readonly done: string
  /** `count`: how many things are not done, or will be lost. */
  readonly undone: (count: number) => string
  readonly acknowledge: string
}

/** The words that people see for the portal's codes. */
export type Words = {
  readonly party: Readonly<Record<PartyKind, string>>
  readonly access: Readonly<Record<AccessLevel, string>>
  readonly subscriptionState: Readonly<Record<SubscriptionState, string>>
  readonly collaborationStatus: Readonly<Record<CollaborationStatus, string>>
  readonly role: Readonly<Record<Role, string>>
  readonly membershipStatus: Readonly<Record<MembershipStatus, string>>
  readonly expenseReportState: Readonly<Record<ExpenseReportState, string>>
  /** What to do about an e-mail address that is not taken. */
  readonly addressFault: Readonly<Record<AddressFault, string>>
  readonly recordKind: Readonly<Record<RecordKind, string>>
  readonly confirmation: Readonly<Record<ConfirmationCode, ConfirmationText>>
  readonly mainContact: string
  readonly customerNumber: string
  readonly organisationNumber: string
  readonly company: string
  readonly service: string
}
