/** The companies and people of the demo world. They are fixed, because people write scripts against them. */
export const DEMO_PASSWORD = 'demo-portal-2026'

export const CAST = {
  norrsken: { name: 'Redovisningsbyrån Norrsken AB', customerNumber: '10001', kind: 'agency', organisationNumber: '556677-1001' },
  siffror: { name: 'Siffror & Co AB', customerNumber: '10002', kind: 'agency', organisationNumber: '556677-2009' },
  bergstrom: { name: 'Bergströms Bygg AB', customerNumber: '20001', kind: 'customer', organisationNumber: '556677-3007' },
  kanel: { name: 'Café Kanel HB', customerNumber: '20002', kind: 'customer', organisationNumber: '969677-4000' },
  fisk: { name: 'Havets Fisk AB', customerNumber: '20003', kind: 'customer', organisationNumber: '556677-5002' },
} as const

type Name = keyof typeof CAST
type Member = {
  readonly company: Name
  readonly email: string
  readonly name: string
  readonly role: 'administrator' | 'user'
  readonly mainContact: boolean
}
type Person = Member | { readonly company: null; readonly email: string; readonly name: string; readonly role: 'support' }

export const PEOPLE: readonly Person[] = [
  { company: 'norrsken', email: 'admin@norrsken.example', name: 'Astrid Norling', role: 'administrator', mainContact: true },
  { company: 'norrsken', email: 'medarbetare@norrsken.example', name: 'Måns Ekdahl', role: 'user', mainContact: false },
  { company: 'siffror', email: 'admin@siffror.example', name: 'Sixten Åkesson', role: 'administrator', mainContact: true },
  { company: 'bergstrom', email: 'agare@bergstrom.example', name: 'Berit Bergström', role: 'administrator', mainContact: true },
  { company: 'bergstrom', email: 'personal@bergstrom.example', name: 'Pär Öhman', role: 'user', mainContact: false },
  { company: 'kanel', email: 'personal@kanel.example', name: 'Karin Lindqvist', role: 'user', mainContact: false },
  { company: 'fisk', email: 'agare@fisk.example', name: 'Folke Sjögren', role: 'administrator', mainContact: true },
  { company: null, email: 'support@portal.example', name: 'Sara Support', role: 'support' },
]

/** The accounts that the log-in page lists. */
export const DEMO_ACCOUNTS = PEOPLE.map(({ company, email, role }) => ({
  email,
  role,
  company: company ? CAST[company].name : 'Support',
  customerNumber: company ? CAST[company].customerNumber : null,
}))
