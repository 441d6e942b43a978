import type { RecordOf } from '@portal/contract'
import { useState } from 'react'
import { useTexts } from '../../../platform/texts.ts'
import { amountOf, differenceOf, EMPTY_ROW, isAccount, isBlank, sentRow, type TypedRow, typedRow } from './amounts.ts'

/** What the fields of a voucher begin with. */
export type Beginning = {
  readonly series: string
  readonly date: string
  readonly text?: string
  readonly rows?: RecordOf<'voucher'>['content']['rows']
}

/** The fields of a voucher while it is typed, what is wrong with them, and what would be sent. */
export const useVoucher = (beginning: Beginning) => {
  const { bookkeeping } = useTexts()
  const [series, setSeries] = useState(beginning.series)
  const [date, setDate] = useState(beginning.date)
  const [text, setText] = useState(beginning.text ?? '')
  const [rows, setRows] = useState<readonly TypedRow[]>(
    beginning.rows?.filter(({ change }) => change !== 'removed').map(typedRow) ?? [EMPTY_ROW, EMPTY_ROW],
  )
  const filled = rows.filter((row) => !isBlank(row))
  const difference = differenceOf(rows)
  const content = { series: series.trim(), date, text: text.trim(), rows: filled.map(sentRow) }
  return {
    typed: { series, date, text, rows },
    set: { series: setSeries, date: setDate, text: setText, rows: setRows },
    isEmpty: filled.length === 0,
    difference,
    faults: {
      date: date === '' && bookkeeping.dateMissing,
      series: series.trim() === '' && bookkeeping.seriesMissing,
      rows: filled.length < 2 && bookkeeping.rowsMissing,
    },
    /** Also while something is missing, for what is shown beside the fields. */
    content,
    isWhole: difference === 0 && filled.every((row) => isAccount(row) && amountOf(row) !== undefined),
  }
}
export type VoucherTyped = ReturnType<typeof useVoucher>
