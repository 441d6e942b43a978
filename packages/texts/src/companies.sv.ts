export const companiesSv = {
  switchCompany: (current: string) => `Byt företag. Nu: ${current}`,
  title: 'Byt företag',
  searchLabel: 'Sök företag',
  searchHint: 'Namn eller kundnummer',
  own: 'Egna företag',
  viaCollaboration: 'Via samarbete',
  customerNumber: (number: string) => `Kundnr\u00a0${number}`,
  noMatch: 'Inget företag stämmer med sökningen.',
  none: 'Ditt konto hör inte till något företag än.',
  noneWhat: 'Be en administratör i ditt företag att bjuda in dig, eller kontakta supporten.',
  kind: { agency: 'Byrå', customer: 'Kund' },
  unreachableTitle: 'Du når inte det företaget',
  unreachableWhat: 'Samarbetet kan ha upphört, eller så är adressen fel. Välj ett annat företag.',
  toOwn: 'Till ditt eget företag',
}
export type CompaniesTexts = typeof companiesSv
