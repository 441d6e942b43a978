import type {
  AlreadyPlanned,
  BulkEndRefusal,
  CancellationRefusal,
  DayRefusal,
  EInvoiceIncomplete,
  ExpenseRefusal,
  FileRefusal,
  HandoverRefusal,
  CreditRefusal,
  MainContactRefusal,
  MembershipRefusal,
  PayrollRefusal,
  PlanIsOver,
  ReminderRefusal,
  RequestRefusal,
  StartRefusal,
  TakeAwayRefusal,
  TerminationRefusal,
  UndoRefusal,
  UpgradeRefusal,
  VoucherRefusal,
} from '@portal/domain'

/** Every refusal of the domain's rules. */
export type RuleRefusal =
  | DayRefusal
  | CreditRefusal
  | ReminderRefusal
  | EInvoiceIncomplete
  | UpgradeRefusal
  | TerminationRefusal
  | AlreadyPlanned
  | PlanIsOver
  | BulkEndRefusal
  | CancellationRefusal
  | TakeAwayRefusal
  | MembershipRefusal
  | MainContactRefusal
  | StartRefusal
  | RequestRefusal
  | HandoverRefusal
  | PayrollRefusal
  | FileRefusal
  | ExpenseRefusal
  | UndoRefusal
  | VoucherRefusal
