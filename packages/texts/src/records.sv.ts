import { formatOf } from './format.ts'

const { day, instant } = formatOf('sv')

export const recordsSv = {
  customerIs: (customer: string) => `Kund: ${customer}`,
  readOnlyTitle: 'Läsversion',
  readOnlySince: (at: string) => `Läsversion sedan ${instant(at)}`,
  readOnlyWhy: (agency: string) => `Samarbetet med ${agency} avslutades och tjänsten avaktiverades.`,
  readOnlyKept: 'Raderingen stoppades, så innehållet finns kvar.',
  readOnlyWhat: 'Du kan se allt, söka, skriva ut och exportera, men inte ändra.',
  readOnlyWhile: (customer: string) => `Er läsrätt gäller så länge ni har något annat aktivt samarbete med ${customer}.`,
  retention: (until: string) => `Räkenskapsinformationen ska sparas till och med ${day(until)}.`,
  goneTitle: 'Du har inte längre åtkomst till tjänsten',
  gone: 'Åtkomsten upphörde medan sidan var öppen. Ingenting av det du sparat har gått förlorat.',
  lessTitle: 'Tjänsten har blivit en läsversion',
  lessWhat: 'Det hände medan sidan var öppen. Du kan se allt, men inte ändra.',
  lessTyped: 'Det hände medan du skrev. Det du har skrivit finns kvar här men kan inte sparas. Kopiera det du behöver innan du stänger.',
  toReceipt: 'Visa kvittot',
  noContentTitle: 'Inget innehåll att visa',
  noContent: 'Innehållet i den här tjänsten visas i tjänsten själv.',
  rooms: 'Innehåll',
}
export type RecordsTexts = typeof recordsSv
