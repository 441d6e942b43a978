import { filesTraitOf, pathPart, type RecordKind, type Report } from '@portal/domain'
import type { Texts } from '@portal/texts'
import { nameOfPage } from '../../../platform/offline/list-pages.ts'

/** The names of an export's files, with their folders, in the language of the export. */
export const exportNames = ({ offline: { folders, allFiles, rowsOf }, reports, words }: Texts) => {
  const kindName = (kind: RecordKind) => fileName(words.recordKind[kind])
  const inPages = (name: string) => `${folders.pages}/${name}`
  return {
    sie: (year: string) => `${folders.sie}/${year}.se`,
    report: (report: Report, year: string) => `${folders.papers}/${pathPart(reports.name[report])}-${year}.pdf`,
    records: (kind: RecordKind, ending: 'json' | 'csv') => `${folders.records}/${kindName(kind)}.${ending}`,
    rows: (kind: RecordKind) => `${folders.records}/${fileName(rowsOf(words.recordKind[kind]))}.csv`,
    /** The only file of a kind that has one record is named by the kind. */
    file: (kind: RecordKind, recordKey: string, name: string) =>
      `${folders.files}/${filesTraitOf(kind) === 'one-picture' ? kindName(kind) : pathPart(recordKey)}/${pathPart(name)}`,
    paper: (name: string) => `${folders.papers}/${pathPart(name)}.pdf`,
    eInvoice: (name: string) => `${folders.eInvoices}/${pathPart(name)}.xml`,
    inPages,
    list: (kind: RecordKind) => `${kindName(kind)}.html`,
    recordsPage: (kind: RecordKind) => pageName(words.recordKind[kind]),
    files: (page: number) => inPages(nameOfPage({ pageName: pageName(allFiles) }, page)),
  }
}
/** `{page}` stands where the number of the page will. */
const pageName = (name: string): string => `${fileName(name)}-{page}.html`
const fileName = (words: string): string => pathPart(words.replaceAll(' ', '-'))

export type ExportNames = ReturnType<typeof exportNames>
