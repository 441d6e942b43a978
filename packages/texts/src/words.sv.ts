import { addressFaultSv } from './address-faults.sv.ts'
import { formatOf } from './format.ts'
import { serviceName } from './services.ts'
import type { Words } from './words.ts'

const { plural } = formatOf('sv')

const SHOWN = { 'key-figures': 'nyckeltal ur bokföringen' } as const
const WHO = { agency: 'Byrån', customer: 'Kunden' } as const

export const wordsSv: Words = {
  party: { agency: 'Byrå', customer: 'Kund' },
  access: { none: 'Ingen åtkomst', read: 'Kan läsa', write: 'Kan arbeta' },
  subscriptionState: { active: 'Aktiv', 'read-only': 'Läsversion', closed: 'Avslutad', deleting: 'Raderas', deleted: 'Raderad' },
  collaborationStatus: { pending: 'Väntar på svar', active: 'Aktivt', ended: 'Avslutat', declined: 'Avböjt', withdrawn: 'Återkallat' },
  role: { administrator: 'Administratör', user: 'Användare', auditor: 'Revisor' },
  membershipStatus: { invited: 'Inbjuden', active: 'Aktiv', inactive: 'Inaktiv' },
  expenseReportState: { draft: 'Utkast', submitted: 'Inlämnad', sent: 'Skickad' },
  addressFault: addressFaultSv,
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
      done: 'Kundens användare är tillagd i Lön',
      undone: () => 'Kundens användare är inte tillagd i Lön',
      open: 'Kundens användare är inte tillagd i Lön',
      toDo: 'Lägg till användaren innan säkerhetskopian lämnas över.',
      acknowledge: 'Jag avslutar ändå, utan att kundens användare är tillagd',
    },
    'lon-synchronised': {
      done: 'Uppgifterna är synkroniserade',
      undone: () => 'Uppgifterna är inte synkroniserade sedan den senaste ändringen',
      open: 'Uppgifterna är inte synkroniserade sedan den senaste ändringen',
      toDo: null,
      acknowledge: 'Jag avslutar ändå, utan att uppgifterna är synkroniserade',
    },
    'lon-backup-handed-over': {
      done: 'Säkerhetskopian är överlämnad till kunden',
      undone: () => 'Säkerhetskopian är inte överlämnad till kunden',
      open: 'Säkerhetskopian är inte överlämnad till kunden',
      toDo: null,
      acknowledge: 'Jag avslutar ändå, utan att säkerhetskopian är överlämnad',
    },
    'lon-backup-current': {
      done: 'Kundens säkerhetskopia är aktuell',
      undone: () => 'Kundens säkerhetskopia är äldre än den senaste ändringen',
      open: 'Kundens säkerhetskopia är äldre än den senaste ändringen',
      toDo: 'Gör en ny säkerhetskopia och lämna över den till kunden.',
      acknowledge: 'Jag avslutar ändå, fast kunden har en äldre säkerhetskopia',
    },
    'utlagg-reports-sent': {
      done: 'Alla utläggsrapporter är skickade',
      undone: (count) => plural(count, { one: 'utläggsrapport är inte skickad', other: 'utläggsrapporter är inte skickade' }),
      open: 'Utläggsrapporter är inte skickade',
      toDo: null,
      acknowledge: 'Jag avslutar ändå, fast alla rapporter inte är skickade',
    },
    'utlagg-expenses-submitted': {
      done: 'Alla användare har lämnat in sina utlägg',
      undone: (count) => `${plural(count, { one: 'användare', other: 'användare' })} har utlägg som inte är inlämnade`,
      open: 'Användare har utlägg som inte är inlämnade',
      toDo: null,
      acknowledge: 'Jag avslutar ändå, fast alla utlägg inte är inlämnade',
    },
    'data-will-be-deleted': {
      done: 'En fullständig export är gjord efter den senaste ändringen',
      undone: (count) => (count === 0 ? 'Tjänsten är tom' : `${plural(count, { one: 'post', other: 'poster' })} raderas för gott`),
      open: 'Information raderas utan att en aktuell export är gjord',
      toDo: null,
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
