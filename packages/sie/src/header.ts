import { parseDate } from './dates.ts'
import type { SieAddress, SieDocument } from './document.ts'
import { type Draft, setOnce } from './draft.ts'
import { dateAt, type SieRecord, textAt, yearIndexAt } from './record.ts'
import { withoutControls } from './tokenise.ts'

/** Reads the records that occur once and describe the file or the company. */
export const readHeaderRecord = (draft: Draft, record: SieRecord): void => setOnce(draft.header, record.label, record, record, draft)

export const readFormat = (draft: Draft, record: SieRecord): void => {
  readHeaderRecord(draft, record)
  const format = textAt(record, 0)
  if (!/^(PC8|UTF-?8)$/i.test(format)) draft.findings.warn({ line: record.line, code: 'format-other', text: format })
}

export const readType = (draft: Draft, record: SieRecord): void => {
  readHeaderRecord(draft, record)
  const type = textAt(record, 0)
  if (type !== '4') draft.findings.warn({ line: record.line, code: 'type-other', text: type })
}

/** A comment without quotes continues to the end of its line. */
export const readComment = (draft: Draft, record: SieRecord): void => {
  const unquoted = record.fields.length > 1
  draft.comments.push(unquoted ? withoutControls(record.raw.slice(record.label.length)).trim() : textAt(record, 0))
}

/** The checksum is checked against the bytes elsewhere (`findChecksum`). */
export const readChecksum = (): void => undefined

/** `#FLAGGA 1` says that the file has already been imported once. */
export const readFlag = (draft: Draft, record: SieRecord): void => {
  readHeaderRecord(draft, record)
  if (textAt(record, 0) === '1') draft.findings.warn({ line: record.line, code: 'marked-imported', text: '#FLAGGA' })
}

export const readYear = (draft: Draft, record: SieRecord): void => {
  if (textAt(record, 1) === '' && textAt(record, 2) === '') return draft.findings.warn({ line: record.line, code: 'year-empty', text: record.label })
  const index = yearIndexAt(record, 0)
  const from = parseDate(textAt(record, 1))
  const to = parseDate(textAt(record, 2))
  if (index === undefined || from === undefined || to === undefined || from > to) draft.findings.refuse('year-malformed', record.line, record.raw)
  else setOnce(draft.years, index, { index, from, to }, record, draft)
}

type Header = Pick<SieDocument, 'program' | 'generated' | 'company' | 'taxYear' | 'coversUntil' | 'chart' | 'currency'>

export const headerOf = ({ header, findings }: Draft): Header => {
  const text = (label: string, at = 0) => {
    const record = header.get(label)
    return record ? textAt(record, at) : ''
  }
  const date = (label: string) => {
    const record = header.get(label)
    return record ? dateAt(record, 0, findings) : null
  }
  const address: SieAddress | null = header.has('#ADRESS')
    ? { contact: text('#ADRESS'), street: text('#ADRESS', 1), postal: text('#ADRESS', 2), phone: text('#ADRESS', 3) }
    : null
  return {
    program: { name: text('#PROGRAM'), version: text('#PROGRAM', 1) },
    generated: { on: date('#GEN'), by: text('#GEN', 1) },
    company: {
      name: text('#FNAMN'),
      orgNumber: text('#ORGNR'),
      acquisitionNumber: text('#ORGNR', 1),
      activityNumber: text('#ORGNR', 2),
      programId: text('#FNR'),
      form: text('#FTYP'),
      industryCode: text('#BKOD'),
      address,
    },
    taxYear: text('#TAXAR'),
    coversUntil: date('#OMFATTN'),
    chart: text('#KPTYP'),
    currency: text('#VALUTA'),
  }
}
