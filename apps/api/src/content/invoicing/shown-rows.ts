import type { Content } from '@portal/contract'
import { rowNet } from '@portal/domain'
import type { Texts } from '@portal/texts'

type Invoice = Content<'invoice'>

/** A row of an invoice as it is read: what, quantity with unit, price, VAT, net. */
export const rowCells = (row: Invoice['rows'][number], { format }: Texts): readonly string[] => [
  row.text,
  `${format.quantity(row.quantity)} ${row.unit}`.trim(),
  format.price(row.price, row.priceDecimals),
  `${row.vat} %`,
  format.amount(rowNet(row)),
]

/** A line of an invoice's VAT: its rate with the net and the reason, and the VAT. */
export const vatLineCells = ({ rate, reason, net, vat }: Invoice['byRate'][number], { format, invoicing: say }: Texts): readonly [string, string] => [
  say.vatOf(rate, format.money(net), reason ? say.vatReason[reason].name : undefined),
  format.money(vat),
]
