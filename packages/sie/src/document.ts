/**
 * The content of a SIE 4 file. Dates are ISO (`2021-12-31`), periods `2021-12`, amounts integer öre with debit positive, quantities the decimal text
 * of the file. A missing text is `''`; a missing date or quantity is `null`.
 */
export type SieDocument = {
  readonly program: SieProgram
  readonly generated: { readonly on: string | null; readonly by: string }
  readonly comments: readonly string[]
  readonly company: SieCompany
  readonly years: readonly SieYear[]
  readonly taxYear: string
  /** The last day that the period balances cover (#OMFATTN). */
  readonly coversUntil: string | null
  /** The type of the chart of accounts, e.g. `EUBAS97` (#KPTYP). */
  readonly chart: string
  /** `''`: SEK. */
  readonly currency: string
  readonly accounts: readonly SieAccount[]
  readonly dimensions: readonly SieDimension[]
  readonly objects: readonly SieObject[]
  readonly opening: readonly SieBalance[]
  readonly closing: readonly SieBalance[]
  readonly results: readonly SieBalance[]
  readonly objectOpening: readonly SieObjectBalance[]
  readonly objectClosing: readonly SieObjectBalance[]
  readonly periodBalances: readonly SiePeriodBalance[]
  readonly periodBudgets: readonly SiePeriodBalance[]
  readonly vouchers: readonly SieVoucher[]
  /** Records that this reader does not know or cannot parse, unchanged. They are written back after the balances. */
  readonly unknown: readonly string[]
}

export type SieProgram = { readonly name: string; readonly version: string }

export type SieCompany = {
  readonly name: string
  readonly orgNumber: string
  readonly acquisitionNumber: string
  readonly activityNumber: string
  /** The company's id in the program that wrote the file (#FNR). */
  readonly programId: string
  /** The legal form: `AB`, `E`, `HB` … (#FTYP). */
  readonly form: string
  readonly industryCode: string
  readonly address: SieAddress | null
}

export type SieAddress = { readonly contact: string; readonly street: string; readonly postal: string; readonly phone: string }

/** Index 0 is the current fiscal year of the file, -1 the year before it. */
export type SieYear = { readonly index: number; readonly from: string; readonly to: string }

/** Tillgång (asset), skuld (liability), kostnad (cost), intäkt (income). */
export type SieAccountType = 'T' | 'S' | 'K' | 'I'

export type SieAccount = {
  readonly number: string
  readonly name: string
  readonly type: SieAccountType | null
  readonly unit: string
  readonly sru: readonly string[]
}

export type SieDimension = { readonly number: string; readonly name: string; readonly parent: string | null }
export type SieObject = { readonly dimension: string; readonly number: string; readonly name: string }
export type SieObjectRef = { readonly dimension: string; readonly object: string }

export type SieBalance = { readonly year: number; readonly account: string; readonly amount: number; readonly quantity: string | null }
export type SieObjectBalance = SieBalance & { readonly objects: readonly SieObjectRef[] }
export type SiePeriodBalance = SieObjectBalance & { readonly period: string }

export type SieVoucher = {
  readonly series: string
  readonly number: string
  readonly date: string
  readonly text: string
  readonly registeredOn: string | null
  readonly sign: string
  readonly rows: readonly SieRow[]
}

/** `added` and `removed` rows are later corrections (#RTRANS, #BTRANS). A removed row is not counted in any sum. */
export type SieChange = 'original' | 'added' | 'removed'

export type SieRow = {
  readonly account: string
  readonly objects: readonly SieObjectRef[]
  readonly amount: number
  readonly date: string | null
  readonly text: string
  readonly quantity: string | null
  readonly sign: string
  readonly change: SieChange
}

/** The starting point for a document that is not read from a file. */
export const EMPTY_DOCUMENT: SieDocument = {
  program: { name: '', version: '' },
  generated: { on: null, by: '' },
  comments: [],
  company: { name: '', orgNumber: '', acquisitionNumber: '', activityNumber: '', programId: '', form: '', industryCode: '', address: null },
  years: [],
  taxYear: '',
  coversUntil: null,
  chart: '',
  currency: '',
  accounts: [],
  dimensions: [],
  objects: [],
  opening: [],
  closing: [],
  results: [],
  objectOpening: [],
  objectClosing: [],
  periodBalances: [],
  periodBudgets: [],
  vouchers: [],
  unknown: [],
}
