import { buffer } from 'node:stream/consumers'
import type { Download, TerminationView } from '@portal/contract'
import { type NonEmpty, stockholmDay } from '@portal/domain'
import { createPdf } from '@portal/pdf'
import { type Language, texts } from '@portal/texts'
import { PORTAL_LOGO } from '../../receipts/portal-logo.ts'
import { writeReceipt } from './receipt-paper.ts'

/** The receipt as PDF, with the hash that proves it. */
export const receiptPdf = (receipt: TerminationView, language: Language): Promise<Download> => {
  const { terminations: say } = texts(language)
  return paper([receipt], { language, title: `${say.receiptTitle} ${receipt.receiptNumber}`, fileName: `${say.fileName}-${receipt.receiptNumber}` })
}

/** All receipts of one act in one PDF, each on a page of its own. */
export const bundlePdf = (receipts: NonEmpty<TerminationView>, language: Language): Promise<Download> => {
  const { together: say } = texts(language)
  const [{ customer, effectiveAt }] = receipts
  const fileName = `${say.fileName}-${customer.customerNumber}-${stockholmDay(new Date(effectiveAt))}`
  return paper(receipts, { language, title: say.bundleTitle(customer.name), fileName })
}

type About = { readonly language: Language; readonly title: string; readonly fileName: string }

const paper = async (receipts: NonEmpty<TerminationView>, { language, title, fileName }: About): Promise<Download> => {
  const { frame } = texts(language)
  const at = new Date(receipts[0].effectiveAt)
  const pdf = createPdf({
    title,
    issuer: { name: frame.brand, number: '', logo: PORTAL_LOGO },
    language,
    at,
    footer: title,
    pageName: frame.page,
    lacking: frame.lettersLacking,
  })
  const bytes = buffer(pdf.stream)
  for (const receipt of receipts) {
    pdf.turn()
    writeReceipt(pdf, receipt, language)
  }
  pdf.finish()
  return { fileName: `${fileName}.pdf`, bytes: await bytes }
}
