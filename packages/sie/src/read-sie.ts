import { readLines } from './blocks.ts'
import { checkWhole } from './check-whole.ts'
import { findChecksum } from './checksum.ts'
import { decodeSie, isUtf16 } from './decode.ts'
import type { SieDocument } from './document.ts'
import { type Draft, emptyDraft } from './draft.ts'
import type { SieEncoding } from './encodings.ts'
import { collectFindings, excerpt, type Findings, type SieProblem, type SieWarning } from './findings.ts'
import { formOf, type SieForm, type SieFormReason } from './form.ts'
import { headerOf } from './header.ts'
import { RECORD_READERS } from './record-readers.ts'
import { type SieSample, samplesOf } from './sample.ts'

export type SieReading =
  | {
      readonly ok: true
      readonly document: SieDocument
      readonly warnings: readonly SieWarning[]
      /** The line of the organisation number, for comparing it with the company's own. 0: there is none. */
      readonly organisationNumberLine: number
      /** Whether the file is a year or vouchers to add, and why. */
      readonly form: SieForm
      readonly why: SieFormReason
      /** How the file was decoded. */
      readonly encoding: SieEncoding
      /** Lines with letters, as this encoding reads them; then as the others do, by which a person can check it. */
      readonly samples: readonly [SieSample, ...SieSample[]]
    }
  | { readonly ok: false; readonly problem: SieProblem }

/** `encoding`: decodes the file with it regardless of the evidence. `checksum: 'ignore'`: accepts a file whose `#KSUMMA` is wrong. */
export type SieReadingOptions = { readonly encoding?: SieEncoding | undefined; readonly checksum?: 'check' | 'ignore' }

/**
 * Reads a SIE file of type 4 (file format 4B/4C; types 1–3 are subsets of it). Never throws, and takes time linear in the size. A file whose amounts,
 * dates or vouchers cannot be read exactly is refused with the line; everything else is kept with a warning.
 */
export const readSie = (bytes: Uint8Array, { encoding: wanted, checksum = 'check' }: SieReadingOptions = {}): SieReading => {
  const findings = collectFindings()
  const draft = emptyDraft(findings)
  const { text, encoding, mixed } = decodeSie(bytes, wanted)
  if (isUtf16(bytes)) findings.refuse('encoding-utf16', 1, 'UTF-16')
  const recognised = recognise(text, findings)
  if (recognised) judgeChecksum(bytes, checksum, findings)
  if (recognised && !findings.problem()) readText(text, draft)
  if (/[^\0-\u007f]/.test(text) || encoding === 'utf-8') tellLetters(draft, encoding, mixed)
  const namesYear = draft.years.size > 0
  if (!findings.problem()) checkWhole(draft)
  const problem = findings.problem()
  if (problem) return { ok: false, problem }
  const document = documentOf(draft)
  return {
    ok: true,
    document,
    warnings: findings.warnings(),
    organisationNumberLine: draft.header.get('#ORGNR')?.line ?? 0,
    ...formOf(document, namesYear),
    encoding,
    samples: samplesOf(bytes, encoding),
  }
}

/** Refuses a file that was cut off, or changed after it was written; a changed file is accepted with `checksum: 'ignore'`. */
const judgeChecksum = (bytes: Uint8Array, checksum: 'check' | 'ignore', { refuse, warn }: Findings): void => {
  const found = findChecksum(bytes)
  if (found.is === 'open') refuse('cut-off', found.line, '#KSUMMA')
  if (found.is === 'wrong' && checksum === 'check') refuse('checksum-wrong', found.line, found.given)
  if (found.is === 'wrong' && checksum === 'ignore') warn({ line: found.line, code: 'checksum-overruled', text: found.given })
}

const tellLetters = ({ header, findings: { warn } }: Draft, encoding: SieEncoding, mixed: boolean): void => {
  const line = header.get('#FORMAT')?.line ?? 0
  if (encoding === 'utf-8') warn({ line, code: 'encoding-utf8', text: 'UTF-8' })
  if (encoding === 'windows-1252') warn({ line, code: 'encoding-windows', text: 'Windows-1252' })
  if (encoding === 'iso-8859-15') warn({ line, code: 'encoding-windows', text: 'ISO-8859-15' })
  if (mixed) warn({ line, code: 'letters-mixed', text: 'UTF-8' })
}

/** A SIE file starts with a tag, and has a known tag at the beginning of some line. */
const recognise = (text: string, { refuse }: Findings): boolean => {
  const nul = text.indexOf('\0')
  const first = text.search(/\S/)
  const firstLine = () => text.slice(0, Math.max(first, 0)).split('\n').length
  if (nul !== -1) refuse('binary', text.slice(0, nul).split('\n').length, '')
  else if (first === -1) refuse('empty', 1, '')
  else if (text[first] !== '#' || !holdsKnownTag(text))
    refuse('not-sie', firstLine(), excerpt(text.slice(first, first + 200).split(/[\r\n]/, 1)[0] ?? ''))
  return nul === -1 && first !== -1
}

const holdsKnownTag = (text: string): boolean => {
  for (const [, tag = ''] of text.matchAll(/^[ \t]*(#[a-z]{2,8})(?![a-z])/gim)) {
    const label = tag.toUpperCase()
    if (label === '#VER' || RECORD_READERS.has(label)) return true
  }
  return false
}

const readText = (text: string, draft: Draft): void => {
  const lines = readLines(draft)
  const content = text.includes('\n') ? text : text.replaceAll('\r', '\n')
  let line = 1
  for (let from = 0; from < content.length && !draft.findings.problem(); line += 1) {
    const newline = content.indexOf('\n', from)
    const to = newline === -1 ? content.length : newline
    const trimmed = trim(content, from, to)
    if (trimmed !== '') lines.read(trimmed, line, newline === -1)
    from = to + 1
  }
  if (!draft.findings.problem()) lines.end()
}

/** Trims spaces, tabs and carriage returns only: other Unicode spaces, such as byte 255 of CP437, belong to the field. */
const trim = (content: string, from: number, to: number): string => {
  let first = from
  let last = to
  while (first < last && content.charCodeAt(first) <= 32) first += 1
  while (last > first && content.charCodeAt(last - 1) <= 32) last -= 1
  return content.slice(first, last)
}

const documentOf = (draft: Draft): SieDocument => ({
  ...headerOf(draft),
  comments: draft.comments,
  years: [...draft.years.values()],
  accounts: [...draft.accounts.values()],
  dimensions: [...draft.dimensions.values()],
  objects: [...draft.objects.values()],
  opening: [...draft.opening.values()],
  closing: [...draft.closing.values()],
  results: [...draft.results.values()],
  objectOpening: draft.objectOpening,
  objectClosing: draft.objectClosing,
  periodBalances: draft.periodBalances,
  periodBudgets: draft.periodBudgets,
  vouchers: draft.vouchers,
  unknown: draft.unknown,
})
