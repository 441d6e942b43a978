import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** A practice company's books, as a real program wrote them: the samples and their licence lie with the SIE package. */
export const readSample = (name = 'briljant-exempelforetag.se'): Promise<Uint8Array> =>
  readFile(join(dirname(createRequire(import.meta.url).resolve('@portal/sie')), '..', 'samples', name))
