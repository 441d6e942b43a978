import type { Download } from '@portal/contract'
import type { Language } from '@portal/texts'
import { notFound } from '../platform/problem.ts'
import { proofText } from './proof.ts'
import { proofName } from './proved.ts'
import type { Seal } from './seal.ts'

/** The proof as a file of its own. Raises `not-found` for what was issued before there were seals. */
export const proofFile = (content: object, seal: Seal | undefined, language: Language): Download => {
  if (!seal) throw notFound()
  return { fileName: proofName(seal, language), bytes: Buffer.from(proofText(content, seal)) }
}
