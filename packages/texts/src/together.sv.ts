import { formatOf } from './format.ts'

const { plural } = formatOf('sv')
const services = (count: number) => plural(count, { one: 'tjänst', other: 'tjänster' })

/** Several services of one customer that end in one act. */
export const togetherSv = {
  title: 'Avsluta flera tjänster',
  titleAll: (agency: string) => `Avsluta allt med ${agency}`,
  lead: (customer: string, agency: string) => `${customer} och ${agency}. Allt som är ikryssat avslutas på en gång – eller inget, om något hindrar.`,
  which: 'Vilka tjänster ska avslutas?',
  whichWhat: 'Kryssa ur det som ska fortsätta. Inget som raderar information är valt från början.',
  count: (count: number, of: number) => `${count} av ${services(of)} avslutas`,
  goesOn: 'Samarbetet fortsätter som förut.',
  asksToBeChosen: 'Tjänsten kan bara avslutas genom att informationen raderas. Kryssa i den om den också ska avslutas.',
  outcomeOf: (service: string) => `Efter avslutet av ${service}`,
  ending: (count: number) => `${services(count)} avslutas`,
  endThese: (count: number) => `Avsluta ${services(count)}`,
  endThatToo: (service: string) => `Avsluta ${service} också`,
  endSeveral: 'Avsluta flera tjänster',
  endMoreAtOnce: 'Avsluta fler tjänster samtidigt',
  endNext: (left: number) => `Avsluta nästa tjänst (${left} kvar)`,
  left: 'Det som är kvar mellan er',
  leftWhat: (names: string) => `Ni samarbetar fortfarande i ${names}.`,
  nothingLeft: 'Inget att avsluta',
  nothingLeftWhat: 'Det finns inget aktivt samarbete mellan er.',
  cannotEnd: 'Bara administratörer kan avsluta samarbeten.',
  ended: (count: number) => `${services(count)} är avslutade`,
  nothingEnded: 'Inget är avslutat. Det här hindrar:',
  receiptsTitle: 'Kvitton på avslut',
  receiptsLead: (count: number, customer: string) => `Samarbetet med ${customer} i ${services(count)} är avslutat.`,
  receipts: 'Kvitton',
  allReceipts: 'Visa alla kvitton',
  downloadAll: 'Ladda ner alla som PDF',
  bundleTitle: (customer: string) => `Kvitton på avslut, ${customer}`,
  fileName: 'Kvitton',
}
export type TogetherTexts = typeof togetherSv
