import type { NewRecord } from './builders.ts'
import type { Paper } from './files.ts'

type Document = { readonly title: string; readonly date: string; readonly note: string; readonly file: string; readonly lines: readonly string[] }

const DOCUMENTS: readonly Document[] = [
  {
    title: 'Hyresavtal Fiskhamnen 4',
    date: '2024-01-15',
    note: 'Löper på tre år, nio månaders uppsägning.',
    file: 'hyresavtal.pdf',
    lines: ['Hyresavtal för lokal', 'Fiskhamnen 4, Göteborg', 'Hyresgäst: Havets Fisk AB', 'Hyrestid: 2024-02-01 – 2027-01-31'],
  },
  {
    title: 'Försäkringsbrev företag',
    date: '2025-12-01',
    note: '',
    file: 'försäkring.pdf',
    lines: ['Försäkringsbrev', 'Försäkringstagare: Havets Fisk AB', 'Gäller 2026-01-01 – 2026-12-31', 'Självrisk 5 000 kr'],
  },
  {
    title: 'Leverantörsfaktura is och kyla',
    date: '2026-02-11',
    note: 'Betald 2026-03-10.',
    file: 'faktura-isverket.pdf',
    lines: ['Faktura 20418', 'Isverket i Lysekil AB', 'Flisis, 40 säckar', 'Att betala 6 250,00 kr, varav moms 1 250,00 kr'],
  },
  { title: 'Kvitto bensinstation', date: '2026-03-03', note: 'Fotograferat i bilen.', file: 'bensin.png', lines: [] },
]

const keyOf = ({ date }: Document, index: number): string => `${date}/${index + 1}`

/** The documents scanned by Havets Fisk: a lease, an insurance, an invoice and a photographed receipt. */
export const scannedDocuments = (): readonly NewRecord[] =>
  DOCUMENTS.map((each, index) => {
    const { title, date, note } = each
    return { kind: 'document', key: keyOf(each, index), accountingDate: date, at: `${date}T10:00:00Z`, content: { title, date, note } }
  })

export const SCANNED: readonly Paper[] = DOCUMENTS.map((each, index) => [keyOf(each, index), each.file, each.lines])
