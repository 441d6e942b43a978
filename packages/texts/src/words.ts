import type {
  AccessLevel,
  AddressFault,
  CollaborationStatus,
  ConfirmationCode,
  ExpenseReportState,
  Leftover,
  MembershipStatus,
  PartyKind,
  RecordKind,
  Role,
  Shown,
  SubscriptionState,
} from '@portal/domain'

/** The texts of a confirmation. Its title is its state: `done`, or `undone`. */
export type ConfirmationText = {
  readonly done: string
  /** `count`: how many things are not done, or will be lost. */
  readonly undone: (count: number) => string
  /** `undone` without a count: for many customers at once, or where it is not known how many. */
  readonly open: string
  /** What can be done about it, where that is not plain from the title. */
  readonly toDo: string | null
  /** What the person acknowledges when it is not done. */
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
  /** What a service shows of another one’s content. */
  readonly shown: Readonly<Record<Shown, string>>
  /** That a party goes on seeing something of a service that it has no access to any more (G17). */
  readonly leftover: (leftover: Pick<Leftover, 'party' | 'through' | 'what'>) => string
  readonly mainContact: string
  readonly customerNumber: string
  readonly organisationNumber: string
  readonly company: string
  readonly service: string
}
