import type { SieDocument, SieProgram } from './document.ts'
import { date, type LineWriter } from './lines.ts'

/**
 * Who writes the file and when; it replaces what the document says about its own writer. `generatedOn`: an ISO date. `checksum`: writes `#KSUMMA`.
 */
export type SieSigning = {
  readonly program: SieProgram
  readonly generatedOn: string | null
  readonly generatedBy?: string
  readonly checksum?: boolean
}

/** Writes the records that describe the file and the company. Unknown values are left out. */
export const writeHeader = (
  { record, code, text }: LineWriter,
  document: SieDocument,
  { program, generatedOn, generatedBy = '' }: SieSigning,
): void => {
  const { company, comments, years, taxYear, coversUntil, chart, currency } = document
  const ifAny = (label: string, value: string, field = code) => {
    if (value !== '') record(label, [field(value)])
  }
  record('#PROGRAM', [text(program.name), text(program.version)])
  record('#FORMAT', ['PC8'])
  record('#GEN', [date(generatedOn)], [text(generatedBy)])
  record('#SIETYP', ['4'])
  for (const comment of comments) record('#PROSA', [text(comment)])
  ifAny('#FTYP', company.form)
  ifAny('#FNR', company.programId, text)
  const { orgNumber, acquisitionNumber, activityNumber } = company
  if (orgNumber !== '' || acquisitionNumber !== '' || activityNumber !== '')
    record('#ORGNR', [code(orgNumber)], [code(acquisitionNumber), code(activityNumber)])
  ifAny('#BKOD', company.industryCode)
  if (company.address) {
    const { contact, street, postal, phone } = company.address
    record('#ADRESS', [text(contact), text(street), text(postal), text(phone)])
  }
  record('#FNAMN', [text(company.name)])
  for (const { index, from, to } of years) record('#RAR', [String(index), date(from), date(to)])
  ifAny('#TAXAR', taxYear)
  if (coversUntil !== null) record('#OMFATTN', [date(coversUntil)])
  ifAny('#KPTYP', chart)
  ifAny('#VALUTA', currency)
}
