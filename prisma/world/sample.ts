import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The books of a practice company, written by a real program. The samples and their licence are part of the SIE package. */
export const readSample = (name: string): Promise<Uint8Array> =>
  readFile(join(dirname(createRequire(import.meta.url).resolve('@portal/sie')), '..', 'samples', name))
