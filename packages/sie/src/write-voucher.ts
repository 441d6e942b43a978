import type { SieRow, SieVoucher } from './document.ts'
import { amount, date, type LineWriter } from './lines.ts'

export const writeVoucher = (out: LineWriter, voucher: SieVoucher): void => {
  const { record, code, text, verbatim } = out
  const { series, number, date: on, text: about, registeredOn, sign } = voucher
  record('#VER', [code(series), code(number), date(on)], [text(about), date(registeredOn), text(sign)])
  verbatim('{')
  for (const row of voucher.rows) writeRow(out, row)
  verbatim('}')
}

/** Repeats an added row as #TRANS for programs that do not know #RTRANS (SIE 4B). */
const writeRow = ({ record, code, text, objects: list }: LineWriter, row: SieRow): void => {
  const { account, objects, amount: sum, date: on, text: about, quantity, sign, change } = row
  const needed = [code(account), list(objects), amount(sum)]
  const optional = [date(on), text(about), code(quantity ?? ''), text(sign)]
  if (change === 'added') record('#RTRANS', needed, optional)
  record(change === 'removed' ? '#BTRANS' : '#TRANS', needed, optional)
}
