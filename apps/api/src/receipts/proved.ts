import type { Pdf } from '@portal/pdf'
import { type Language, texts } from '@portal/texts'
import { proofText } from './proof.ts'
import type { Seal, SealedKind } from './seal.ts'

/** What proves a paper. `page`: where anybody can ask whether it is genuine. `seal`: absent when it was issued before there were seals. */
export type Proved = { readonly kind: SealedKind; readonly page: string; readonly content: object; readonly seal: Seal | undefined }

/** The address where anybody can ask whether a receipt or certificate is genuine. */
export const genuinePage = (publicUrl: string, receiptNumber: string, sha256: string): string =>
  `${publicUrl}/kvitto/${receiptNumber}?kontrollsumma=${sha256}`

/** The name of the file with the proof. */
export const proofName = ({ receiptNumber, kind }: Pick<Seal, 'receiptNumber' | 'kind'>, language: Language): string =>
  `${texts(language).proofs.fileName[kind]}-${receiptNumber}.json`

/** Writes how the paper is proved, and attaches the proof. */
export const writeProof = (pdf: Pdf, sha256: string, { kind, page, content, seal }: Proved, language: Language): void => {
  const { proofs: say } = texts(language)
  pdf.heading(say.heading[kind])
  pdf.facts([[say.hash, sha256], ...(seal ? [[say.seal, say.sealed(seal.place, seal.keyId)] as const] : [])])
  pdf.paragraph(seal ? say.paperWhat : say.unsealed)
  pdf.paragraph(page)
  pdf.qr(page)
  if (seal) pdf.attach({ name: proofName(seal, language), type: 'application/json', text: proofText(content, seal) })
}
