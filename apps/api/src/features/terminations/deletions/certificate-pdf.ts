import { buffer } from 'node:stream/consumers'
import type { CertificateView, Download } from '@portal/contract'
import { createPdf } from '@portal/pdf'
import { type Language, texts } from '@portal/texts'
import { PORTAL_LOGO } from '../../../receipts/portal-logo.ts'
import { type Proved, writeProof } from '../../../receipts/proved.ts'

/** The certificate as PDF. It carries its proof as a file. */
export const certificatePdf = async (certificate: CertificateView, proved: Proved, language: Language): Promise<Download> => {
  const { deletions: say, format, frame, terminations, words } = texts(language)
  const { customer, agency, service, counts, years, files, receiptNumber } = certificate
  const pdf = createPdf({
    title: say.title,
    issuer: { name: frame.brand, number: '', logo: PORTAL_LOGO },
    language,
    at: new Date(certificate.carriedOutAt),
    footer: `${say.title} ${receiptNumber}`,
    pageName: frame.page,
    lacking: frame.lettersLacking,
  })
  const bytes = buffer(pdf.stream)
  pdf.title(say.title, say.lead(service.name, customer.name))
  pdf.facts([
    [say.receiptNumber, receiptNumber],
    [say.customer, `${customer.name} (${customer.customerNumber})`],
    [say.agency, `${agency.name} (${agency.customerNumber})`],
    [say.decided, say.decidedBy(words.party[certificate.decidedBy], certificate.decidedAt)],
    [say.due, say.dueOn(certificate.dueOn)],
    [say.carriedOut, say.from(certificate.startedAt, certificate.carriedOutAt)],
  ])
  pdf.heading(say.counts)
  const table = pdf.table([
    { header: say.kind, width: 3 },
    { header: say.count, width: 1, align: 'right' },
  ])
  for (const { kind, count } of counts) table.row([words.recordKind[kind], format.number(count)])
  table.row([say.files, format.number(files)])
  if (years.length > 0) {
    pdf.heading(say.retained)
    pdf.paragraph(terminations.retentionWhat)
    for (const { from, to, count, until } of years) pdf.paragraph(terminations.retentionYear(from, to, count, until))
  }
  pdf.heading(say.remains)
  pdf.paragraph(say.remainsWhat)
  for (const place of say.remainsIn) pdf.paragraph(`– ${place}`)
  pdf.heading(say.exported)
  pdf.facts([[say.manifest, certificate.manifestSha256 ?? say.neverExported]])
  writeProof(pdf, certificate.sha256, proved, language)
  pdf.finish()
  return { fileName: `${say.fileName}-${receiptNumber}.pdf`, bytes: await bytes }
}
