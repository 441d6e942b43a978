import type { SieAccount, SieBalance, SieDimension, SieObject, SieObjectBalance, SiePeriodBalance, SieRow, SieVoucher, SieYear } from './document.ts'
import { excerpt, type Findings } from './findings.ts'
import type { SieRecord } from './record.ts'
import { withoutControls } from './tokenise.ts'

/** The document while it is read. Records that may occur once are kept by key: the last one wins. */
export type Draft = {
  readonly findings: Findings
  readonly header: Map<string, SieRecord>
  readonly comments: string[]
  readonly years: Map<number, SieYear>
  readonly accounts: Map<string, SieAccount>
  readonly declared: Set<string>
  readonly dimensions: Map<string, SieDimension>
  readonly objects: Map<string, SieObject>
  readonly opening: Map<string, SieBalance>
  readonly closing: Map<string, SieBalance>
  readonly results: Map<string, SieBalance>
  readonly objectOpening: SieObjectBalance[]
  readonly objectClosing: SieObjectBalance[]
  readonly periodBalances: SiePeriodBalance[]
  readonly periodBudgets: SiePeriodBalance[]
  readonly vouchers: SieVoucher[]
  readonly voucherLines: number[]
  /** By voucher: the rows that are read as repetitions of an added row, and the position each would have as a row of its own. */
  readonly shadows: { readonly voucher: number; readonly rows: readonly Shadow[] }[]
  readonly unknown: string[]
  /** For each account, the first line that books on it or gives its balance. */
  readonly used: Map<string, number>
}

export type Shadow = { readonly at: number; readonly row: SieRow }

export const emptyDraft = (findings: Findings): Draft => ({
  findings,
  header: new Map(),
  comments: [],
  years: new Map(),
  accounts: new Map(),
  declared: new Set(),
  dimensions: new Map(),
  objects: new Map(),
  opening: new Map(),
  closing: new Map(),
  results: new Map(),
  objectOpening: [],
  objectClosing: [],
  periodBalances: [],
  periodBudgets: [],
  vouchers: [],
  voucherLines: [],
  shadows: [],
  unknown: [],
  used: new Map(),
})

/** Keeps a record that cannot be parsed, unchanged. */
export const keepUnread = ({ unknown, findings }: Draft, { line, label, raw }: SieRecord): void => {
  unknown.push(withoutControls(raw))
  findings.warn({ line, code: 'record-unread', text: label })
}

export const setOnce = <K, V>(map: Map<K, V>, key: K, value: V, { line, raw }: SieRecord, { findings }: Draft): void => {
  if (map.has(key)) findings.warn({ line, code: 'record-repeated', text: excerpt(raw) })
  map.set(key, value)
}

export const noteUse = ({ used }: Draft, account: string, line: number): void => {
  if (!used.has(account)) used.set(account, line)
}
