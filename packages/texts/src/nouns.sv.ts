import type { PluralForms } from './format.ts'

/** What the rows of a list are, as they are counted below it. */
export const nounsSv = {
  row: { one: 'rad', other: 'rader' },
  collaboration: { one: 'samarbete', other: 'samarbeten' },
  customer: { one: 'kund', other: 'kunder' },
  user: { one: 'användare', other: 'användare' },
  event: { one: 'händelse', other: 'händelser' },
  notice: { one: 'notis', other: 'notiser' },
  case: { one: 'ärende', other: 'ärenden' },
  change: { one: 'ändring', other: 'ändringar' },
  end: { one: 'avslut', other: 'avslut' },
  deletion: { one: 'radering', other: 'raderingar' },
  export: { one: 'export', other: 'exporter' },
  import: { one: 'import', other: 'importer' },
  voucher: { one: 'verifikation', other: 'verifikationer' },
  invoice: { one: 'faktura', other: 'fakturor' },
  buyer: { one: 'kund', other: 'kunder' },
  article: { one: 'artikel', other: 'artiklar' },
  expenseReport: { one: 'rapport', other: 'rapporter' },
  document: { one: 'dokument', other: 'dokument' },
  employee: { one: 'anställd', other: 'anställda' },
  payrollPeriod: { one: 'löneperiod', other: 'löneperioder' },
  payslip: { one: 'lönebesked', other: 'lönebesked' },
} satisfies Readonly<Record<string, PluralForms>>

export type Nouns = typeof nounsSv
