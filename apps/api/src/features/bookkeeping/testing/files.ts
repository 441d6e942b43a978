import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { readSie, type SieDocument } from '@portal/sie'
import type { TestPortal } from '../../../testing/portal.ts'

const folder = join(dirname(createRequire(import.meta.url).resolve('@portal/sie')), '..', 'samples')
/** Files of real programs. */
export const SAMPLES = readdirSync(folder).filter((name) => name.endsWith('.se'))
export const sample = (name: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(join(folder, name)))

const HEAD = ['#FLAGGA 0', '#FORMAT PC8', '#SIETYP 4', '#ORGNR 556677-3007', '#RAR 0 20260101 20261231', '#KONTO 1930 Bank', '#KONTO 3010 Sales']

/** A file of 2026 with two accounts and these lines. */
export const fileOf = (...lines: readonly string[]): Uint8Array<ArrayBuffer> => new TextEncoder().encode(`${[...HEAD, ...lines].join('\r\n')}\r\n`)
/** The line number of the first line that a test adds. */
export const FIRST = HEAD.length + 1

export const voucherLines = (number: number | string, amount = '100.00', date = '20260115'): readonly string[] => [
  `#VER A ${number} ${date} "Sale"`,
  '{',
  `#TRANS 1930 {} ${amount}`,
  `#TRANS 3010 {} -${amount}`,
  '}',
]

export const documentOf = (bytes: Uint8Array): SieDocument => {
  const reading = readSie(bytes)
  if (!reading.ok) throw new Error(`the file was refused: ${JSON.stringify(reading.problem)}`)
  return reading.document
}

/** The same file for another calendar year. */
export const inYear = (year: number, file: Uint8Array): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(new TextDecoder().decode(file).replace('#RAR 0 20260101 20261231', `#RAR 0 ${year}0101 ${year}1231`))

/** The exported file's bytes. */
export const download = async (
  portal: TestPortal,
  email: string,
  path: string,
  language = 'sv',
): Promise<{ readonly bytes: Uint8Array; readonly headers: Headers }> => {
  const answer = await fetch(`${portal.url}/api/v1${path}`, { headers: { cookie: await portal.cookieOf(email), 'accept-language': language } })
  return { headers: answer.headers, bytes: new Uint8Array(await answer.arrayBuffer()) }
}
