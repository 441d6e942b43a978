type Named = { readonly name: string; readonly customerNumber: string }
const customerNumber = (number: string): string => `Kundnr\u00a0${number}`

export const companiesSv = {
  switchCompany: (current: string) => `Byt företag. Nu: ${current}`,
  title: 'Byt företag',
  searchLabel: 'Sök företag',
  searchHint: 'Namn eller kundnummer',
  own: 'Egna företag',
  viaCollaboration: 'Via samarbete',
  customerNumber,
  /** A company with its number: above its pages, and among the facts of a page. */
  above: (company: Named) => `${company.name} · ${customerNumber(company.customerNumber)}`,
  named: (company: Named) => `${company.name}, ${customerNumber(company.customerNumber).toLocaleLowerCase('sv')}`,
  contact: (person: { readonly name: string; readonly email: string }) => `${person.name}, ${person.email}`,
  noMatch: 'Inget företag stämmer med sökningen.',
  none: 'Ditt konto hör inte till något företag än.',
  noneWhat: 'Be en administratör i ditt företag att bjuda in dig, eller kontakta supporten.',
  kind: { agency: 'Byrå', customer: 'Kund' },
  unreachableTitle: 'Du når inte det företaget',
  unreachableWhat: 'Samarbetet kan ha upphört, eller så är adressen fel. Välj ett annat företag.',
  toOwn: 'Till ditt eget företag',
}
export type CompaniesTexts = typeof companiesSv
