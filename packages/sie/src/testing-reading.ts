import iconv from 'iconv-lite'
import { readSie, type SieDocument, type SieProblem, type SieReading, type SieSigning } from './index.ts'

/** The bytes of a file with a correct beginning; `lines` follow from line 5. */
export const pc8 = (...lines: readonly string[]): Uint8Array => iconv.encode(`${[...HEAD, ...lines].join('\r\n')}\r\n`, 'cp437')

const HEAD = ['#FLAGGA 0', '#FORMAT PC8', '#ORGNR 556677-8899', '#RAR 0 20210101 20211231']

/** The number of the first line that a test writes. */
export const FIRST = HEAD.length + 1

export const read = (...lines: readonly string[]): SieReading => readSie(pc8(...lines))

export const accepted = (reading: SieReading): Extract<SieReading, { ok: true }> => {
  if (!reading.ok) throw new Error(`the file was refused: ${JSON.stringify(reading.problem)}`)
  return reading
}

export const refused = (reading: SieReading): SieProblem => {
  if (reading.ok) throw new Error('the file was read, not refused')
  return reading.problem
}

/** The program and date of the document. */
export const signingOf = ({ program, generated }: SieDocument): SieSigning => ({ program, generatedOn: generated.on, generatedBy: generated.by })
