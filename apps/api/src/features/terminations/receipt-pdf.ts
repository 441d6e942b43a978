import { buffer } from 'node:stream/consumers'
import type { Download, TerminationView } from '@portal/contract'
import { type NonEmpty, stockholmDay } from '@portal/domain'
import { createPdf } from '@portal/pdf'
import { type Language, texts } from '@portal/texts'
import { PORTAL_LOGO } from '../../receipts/portal-logo.ts'
import { type Proved, writeProof } from '../../receipts/proved.ts'
import { writeReceipt } from './receipt-paper.ts'

/** A receipt and what proves it. */
export type Paper = { readonly receipt: TerminationView; readonly proved: Proved }

/** The receipt as PDF. It carries its proof as a file. */
export const receiptPdf = (one: Paper, language: Language): Promise<Download> => {
  const { terminations: say } = texts(language)
  const { receiptNumber } = one.receipt
  return paper([one], { language, title: `${say.receiptTitle} ${receiptNumber}`, fileName: `${say.fileName}-${receiptNumber}` })
}

/** All receipts of one act in one PDF, each on a page of its own. */
export const bundlePdf = (papers: NonEmpty<Paper>, language: Language): Promise<Download> => {
  const { together: say } = texts(language)
  const { customer, effectiveAt } = papers[0].receipt
  const fileName = `${say.fileName}-${customer.customerNumber}-${stockholmDay(new Date(effectiveAt))}`
  return paper(papers, { language, title: say.bundleTitle(customer.name), fileName })
}

type About = { readonly language: Language; readonly title: string; readonly fileName: string }

const paper = async (papers: NonEmpty<Paper>, { language, title, fileName }: About): Promise<Download> => {
  const { frame } = texts(language)
  const at = new Date(papers[0].receipt.effectiveAt)
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
  for (const each of papers) {
    pdf.turn()
    writeReceipt(pdf, each.receipt, language)
    writeProof(pdf, each.receipt.sha256, each.proved, language)
  }
  pdf.finish()
  return { fileName: `${fileName}.pdf`, bytes: await bytes }
}
