import { formatOf } from './format.ts'
import { serviceName } from './services.ts'
import type { Words } from './words.ts'

const { plural } = formatOf('sv')

const SHOWN = { 'key-figures': 'nyckeltal ur bokföringen' } as const
const WHO = { agency: 'Byrån', customer: 'Kunden' } as const

export const wordsSv: Words = {
  party: { agency: 'Byrå', customer: 'Kund' },
  access: { none: 'Ingen åtkomst', read: 'Läsa', write: 'Arbeta' },
  subscriptionState: { active: 'Aktiv', 'read-only': 'Läsversion', closed: 'Avslutad', deleting: 'Raderas', deleted: 'Raderad' },
  collaborationStatus: { pending: 'Väntar på svar', active: 'Aktivt', ended: 'Avslutat', declined: 'Avböjt', withdrawn: 'Återkallat' },
  role: { administrator: 'Administratör', user: 'Användare', auditor: 'Revisor' },
  membershipStatus: { invited: 'Inbjuden', active: 'Aktiv', inactive: 'Inaktiv' },
  expenseReportState: { draft: 'Utkast', submitted: 'Inlämnad', sent: 'Skickad' },
  addressFault: {
    'no-address': 'Skriv en e-postadress, som namn@foretag.se.',
    'letters-before-at': 'Före @ kan e-postadressen bara ha a–z, siffror och . _ + -. Efter @ går å, ä och ö bra. Använd en annan adress.',
  },
  recordKind: {
    'fiscal-year': 'Räkenskapsår',
    account: 'Konton',
    voucher: 'Verifikationer',
    customer: 'Kunder',
    article: 'Artiklar',
    invoice: 'Fakturor',
    seller: 'Fakturauppgifter',
    'expense-report': 'Utläggsrapporter',
    document: 'Dokument',
    employee: 'Anställda',
    'payroll-period': 'Löneperioder',
    payslip: 'Lönebesked',
    'payroll-user': 'Löneanvändare',
    'payroll-synchronisation': 'Synkroniseringar',
    'payroll-backup': 'Säkerhetskopior',
  },
  confirmation: {
    'lon-user-added': {
      title: 'Kundens användare är tillagd i Lön',
      done: 'Kundens användare finns i Lön.',
      undone: () => 'Kundens användare är inte tillagd i Lön. Lägg till användaren innan säkerhetskopian lämnas över.',
      acknowledge: 'Jag avslutar ändå, utan att kundens användare är tillagd',
    },
    'lon-synchronised': {
      title: 'Uppgifterna är synkroniserade',
      done: 'Uppgifterna är synkroniserade sedan den senaste ändringen.',
      undone: () => 'Uppgifterna har inte synkroniserats sedan den senaste ändringen.',
      acknowledge: 'Jag avslutar ändå, utan att uppgifterna är synkroniserade',
    },
    'lon-backup-handed-over': {
      title: 'Säkerhetskopian är överlämnad',
      done: 'Säkerhetskopian är överlämnad till kunden.',
      undone: () => 'Säkerhetskopian är inte överlämnad till kunden.',
      acknowledge: 'Jag avslutar ändå, utan att säkerhetskopian är överlämnad',
    },
    'lon-backup-current': {
      title: 'Den överlämnade säkerhetskopian är aktuell',
      done: 'Den överlämnade säkerhetskopian är aktuell.',
      undone: () => 'Säkerhetskopian är äldre än senaste ändringen. Gör en ny och lämna över den till kunden.',
      acknowledge: 'Jag avslutar ändå, fast kunden har en äldre säkerhetskopia',
    },
    'utlagg-reports-sent': {
      title: 'Alla utläggsrapporter är skickade',
      done: 'Alla utläggsrapporter är skickade.',
      undone: (count) => `${plural(count, { one: 'utläggsrapport är inte skickad', other: 'utläggsrapporter är inte skickade' })}.`,
      acknowledge: 'Jag avslutar ändå, fast alla rapporter inte är skickade',
    },
    'utlagg-expenses-submitted': {
      title: 'Alla användare har lämnat in sina utlägg',
      done: 'Alla användare har lämnat in sina utlägg.',
      undone: (count) => `${plural(count, { one: 'användare', other: 'användare' })} har utlägg som inte är inlämnade.`,
      acknowledge: 'Jag avslutar ändå, fast alla utlägg inte är inlämnade',
    },
    'data-will-be-deleted': {
      title: 'Informationen är exporterad',
      done: 'En fullständig export är gjord efter den senaste ändringen.',
      undone: (count) =>
        count === 0
          ? 'Tjänsten är tom, men den raderas för gott.'
          : `${plural(count, { one: 'post', other: 'poster' })} raderas för gott och går inte att få tillbaka.`,
      acknowledge: 'Jag förstår att all information i tjänsten raderas',
    },
  },
  shown: SHOWN,
  leftover: ({ party, through, what }) => `${WHO[party]} ser fortfarande ${SHOWN[what]} i ${serviceName(through)}`,
  mainContact: 'Huvudkontakt',
  customerNumber: 'Kundnummer',
  organisationNumber: 'Organisationsnummer',
  company: 'Företag',
  service: 'Tjänst',
}
