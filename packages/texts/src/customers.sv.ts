import { formatOf } from './format.ts'

const { plural } = formatOf('sv')
const kund = { one: 'kund', other: 'kunder' }
const samarbete = { one: 'samarbete', other: 'samarbeten' }

export const customersSv = {
  lead: 'Byråns kunder, var och en med sina samarbeten.',
  rowsPer: 'Visa en rad per',
  perCustomer: 'Kund',
  perService: 'Tjänst',
  total: (customers: number, collaborations: number) => `${plural(customers, kund)}, ${plural(collaborations, samarbete)}`,
  mine: 'Mina kunder',
  withoutMainContact: 'Saknar huvudkontakt',
  starredOnly: 'Stjärnmärkta',
  star: (name: string) => `Stjärnmärk ${name}`,
  unstar: (name: string) => `Ta bort stjärnan från ${name}`,
  number: 'Kundnr',
  services: 'Tjänster',
  mainContact: 'Huvudkontakt',
  mainContactMissing: 'Saknas',
  responsible: 'Ansvarig',
  nobodyResponsible: '–',
  removeFilter: (what: string) => `Ta bort urvalet ${what}`,
  searched: (text: string) => `”${text}”`,
  tableOf: (status: string) => `Kunder: ${status.toLocaleLowerCase('sv')}`,
  care: 'Inom byrån',
  careWhat: 'Syns bara för byråns egna användare.',
  changeCare: 'Ändra ansvarig och anteckning',
  careSaved: 'Ansvarig och anteckning är sparade.',
  nobody: 'Ingen',
  note: 'Anteckning',
  noNote: 'Ingen anteckning',
  about: 'Om kunden',
  users: 'Kundens användare',
  endAll: 'Avsluta alla tjänster',
  ends: 'Avslut',
  noEnds: 'Inget samarbete med kunden är avslutat.',
  endedOn: (service: string, day: string) => `${service}, ${day}`,
  receiptOf: (service: string) => `Kvittot för ${service}`,
  happened: 'Senaste händelserna',
  leftTitle: 'Byrån samarbetar inte med kunden',
  left: 'Kundens uppgifter visas bara medan ni samarbetar. Kvitton på det som är avslutat finns under Samarbeten, Avslutade.',
  emptyTitle: 'Inga kunder här',
  empty: 'Ni har inga samarbeten med den här statusen.',
  emptyMineTitle: 'Du ansvarar inte för någon kund',
  emptyMine: 'Vem som ansvarar för en kund väljs på kundens sida.',
}
export type CustomersTexts = typeof customersSv
