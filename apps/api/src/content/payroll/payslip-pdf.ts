import type { Content } from '@portal/contract'
import { createPdf, type Pdf } from '@portal/pdf'
import type { Texts } from '@portal/texts'

export type PayslipPdf = {
  readonly payslip: Content<'payslip'>
  /** The employer's name. */
  readonly company: string
  readonly texts: Texts
  readonly at: Date
}

/** A payslip as PDF: employee, month, rows, deductions and what is paid. */
export const payslipPdf = ({ payslip, company, texts, at }: PayslipPdf): Pdf['stream'] => {
  const { format, frame, payroll: say } = texts
  const { name, number, month, payday, rows, gross, tax, net } = payslip
  const title = say.payslipOf(name, month)
  const pdf = createPdf({
    title,
    issuer: { name: company, number: '', logo: null },
    language: texts.language,
    at,
    footer: `${company} · ${title}`,
    pageName: frame.page,
    lacking: frame.lettersLacking,
  })
  pdf.title(say.payslip, format.month(month))
  pdf.facts([[say.employee, name], ...(number === null ? [] : [[say.employeeNumber, String(number)] as const]), [say.payday, format.day(payday)]])
  const table = pdf.table([
    { header: say.what, width: 5 },
    { header: say.amount, width: 2, align: 'right' },
  ])
  for (const { text, amount } of rows) table.row([text, format.amount(amount)])
  const sums = pdf.sums()
  sums.row([say.gross, format.money(gross)])
  sums.row([say.tax, format.money(0 - tax)])
  sums.row([say.net, format.money(net)], { strong: true })
  pdf.finish()
  return pdf.stream
}
