import { parseDate } from './dates.ts'
import type { SieChange, SieRow, SieVoucher } from './document.ts'
import { type Draft, noteUse, type Shadow } from './draft.ts'
import type { Findings } from './findings.ts'
import { amountAt, dateAt, objectsAt, quantityAt, type SieRecord, textAt } from './record.ts'

/** A voucher whose block is being read. */
export type OpenVoucher = {
  readonly line: number
  readonly head: Omit<SieVoucher, 'rows'>
  readonly rows: SieRow[]
  readonly shadows: Shadow[]
  /** The latest added row, while its repetition for older programs may still follow. */
  repeats: { readonly row: SieRow; readonly line: number } | undefined
}

/** `#VER A 1 20210105 "text" 20210310 "sign"`. Without a valid date, the file is refused. */
export const readVoucher = (draft: Draft, record: SieRecord): OpenVoucher => {
  const { findings } = draft
  const date = parseDate(textAt(record, 2))
  if (date === undefined) findings.refuse('date-malformed', record.line, textAt(record, 2))
  const head = {
    series: textAt(record, 0),
    number: textAt(record, 1),
    date: date ?? '',
    text: textAt(record, 3),
    registeredOn: dateAt(record, 4, findings),
    sign: textAt(record, 5),
  }
  return { line: record.line, head, rows: [], shadows: [], repeats: undefined }
}

const CHANGES: ReadonlyMap<string, SieChange> = new Map([
  ['#TRANS', 'original'],
  ['#RTRANS', 'added'],
  ['#BTRANS', 'removed'],
])

/**
 * `#TRANS 3010 {1 "Nord"} -100.00 20210105 "text" 2.5 "sign"`. An added row is written twice: as #RTRANS, and then as the same #TRANS for programs
 * that do not know #RTRANS (SIE 4B). It counts once. Some programs write the #TRANS with the voucher's date and no sign, so the repetition is
 * recognised by position, account, objects and amount; `judgeAddedRows` looks again at one that differs otherwise.
 */
export const readRow = (draft: Draft, open: OpenVoucher, record: SieRecord): void => {
  const row = rowOf(draft, record)
  const change = row.change
  const repeated = open.repeats
  if (repeated && change === 'original' && isShadow(repeated.row, row)) {
    if (!isSameRow(repeated.row, row)) open.shadows.push({ at: open.rows.length, row })
    open.repeats = undefined
    return
  }
  endRepeat(open, draft.findings)
  open.rows.push(row)
  if (change === 'added') open.repeats = { row, line: record.line }
}

const rowOf = (draft: Draft, record: SieRecord): SieRow => {
  const { findings } = draft
  const account = textAt(record, 0)
  if (account === '') findings.refuse('row-malformed', record.line, record.raw)
  noteUse(draft, account, record.line)
  const { objects, next } = objectsAt(record, 1, findings)
  return {
    account,
    objects,
    amount: amountAt(record, next, findings),
    date: dateAt(record, next + 1, findings),
    text: textAt(record, next + 2),
    quantity: quantityAt(record, next + 3, findings),
    sign: textAt(record, next + 4),
    change: CHANGES.get(record.label) ?? 'original',
  }
}

const isShadow = (added: SieRow, row: SieRow): boolean =>
  added.account === row.account && added.amount === row.amount && JSON.stringify(added.objects) === JSON.stringify(row.objects)

const isSameRow = (added: SieRow, row: SieRow): boolean => JSON.stringify(added) === JSON.stringify({ ...row, change: added.change })

const endRepeat = (open: OpenVoucher, { warn }: Findings): void => {
  if (open.repeats) warn({ line: open.repeats.line, code: 'added-row-alone', text: '#RTRANS' })
  open.repeats = undefined
}

/** Handles the closing brace. */
export const closeVoucher = ({ vouchers, voucherLines, shadows, findings }: Draft, open: OpenVoucher): void => {
  endRepeat(open, findings)
  if (open.shadows.length > 0) shadows.push({ voucher: vouchers.length, rows: open.shadows })
  vouchers.push({ ...open.head, rows: open.rows })
  voucherLines.push(open.line)
}

/** The usual name of a voucher: `A 12`. */
export const nameOf = ({ series, number }: { readonly series: string; readonly number: string }): string => `${series} ${number}`.trim()
