import type { Content } from '@portal/contract'
import { toPayOf } from '@portal/domain'
import type { Pdf } from '@portal/pdf'
import type { Texts } from '@portal/texts'
import { rowCells, vatLineCells } from './shown-rows.ts'

type Invoice = Content<'invoice'>

/** The rows, the sums with a line for each rate and reason, and below them the law's words for each reason why no VAT is charged. */
export const writeRows = async (pdf: Pdf, invoice: Invoice, texts: Texts): Promise<void> => {
  const { invoicing: say } = texts
  const table = pdf.table([
    { header: say.what, width: 5 },
    { header: say.quantity, width: 2, align: 'right' },
    { header: say.price, width: 2, align: 'right' },
    { header: say.vat, width: 1, align: 'right' },
    { header: say.net, width: 2, align: 'right' },
  ])
  for (const row of invoice.rows) {
    table.row(rowCells(row, texts))
    await pdf.drained()
    if (pdf.stream.destroyed) return
  }
  writeSums(pdf, invoice, texts)
  for (const { reason } of invoice.byRate) if (reason) pdf.paragraph(say.vatReason[reason].law)
}

const writeSums = (pdf: Pdf, { byRate, net, vat, total, rounding }: Invoice, texts: Texts): void => {
  const { format, invoicing: say } = texts
  const sums = pdf.sums()
  sums.row([say.net, format.money(net)])
  for (const line of byRate) sums.row(vatLineCells(line, texts))
  if (byRate.length > 1) sums.row([say.vat, format.money(vat)])
  if (rounding !== 0) sums.row([say.rounding, format.money(rounding)])
  sums.row([say.toPay, format.money(toPayOf({ total, rounding }))], { strong: true })
}
