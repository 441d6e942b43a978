import {
  addCollaboration,
  addCompany,
  addRecords,
  type Company,
  expenseReport,
  type NewRecord,
  overdueInvoice,
  sellerRecord,
} from '@portal/database/world'
import { holds, SERVICE_CODES, type ServiceCode } from '@portal/domain'
import { v7 } from 'uuid'
import { plan } from '../planning.ts'
import { end } from '../ending.ts'
import type { TestPortal } from '../portal.ts'
import { SUPPORT } from '../world.ts'
import { FOREIGN, NEIGHBOUR, OWN_AGENCY, type RoleName } from './roles.ts'

export type Island = {
  readonly email: Readonly<Record<RoleName, string | undefined>>
  readonly companies: Readonly<Record<'own' | 'neighbour' | 'foreign', readonly string[]>>
}

const YEAR = { from: '2026-01-01', to: '2026-12-31', opening: [], declared: null, sie: { objectOpening: [], periodBudgets: [], file: null } }

const contents = (name: string): readonly NewRecord[] => [
  { kind: 'fiscal-year', key: YEAR.from, content: YEAR },
  { kind: 'account', key: '0000001930', content: { number: '1930', name: `Bank ${name}` } },
  {
    kind: 'voucher',
    key: '2026-01-01/A/000000000001',
    accountingDate: '2026-10-05',
    content: { series: 'A', number: 1, date: '2026-10-05', text: `Frön ${name}`, rows: [{ account: '1930', amount: 0 }] },
  },
  overdueInvoice(1, '2026-10-06'),
  sellerRecord(name, '556901-0019'),
  { ...expenseReport('2026-10-07/1', { title: 'Resa', person: name, state: 'draft' }), id: v7() },
  { kind: 'payroll-period', key: '2026-11', content: { month: '2026-11', payday: '2026-11-25', state: 'open' } },
]

const OWN = ['eekonomi-smart', 'eekonomi-fakturering', 'utlagg', 'lon', 'ekonomioversikt', 'scanner'] as const
const NEIGHBOURS = ['eekonomi-pro', 'eekonomi-start'] as const

let made = 0

/** An agency and a customer that work together, an agency beside it, and companies that are strangers to them. Each name tells whose it is. */
export const buildIsland = async (portal: TestPortal): Promise<Island> => {
  made += 1
  const client = portal.database.pool
  const number = (place: number) => String(700_000 + made * 10 + place)
  const company = (name: string, kind: Company['kind'], place: number) =>
    addCompany(client, { name: `${name} ${made}`, kind, customerNumber: number(place) })
  const customer = await company('Kunden i fråga AB', 'customer', 1)
  const agency = await company(`Byrå ${OWN_AGENCY}`, 'agency', 2)
  const neighbour = await company(`Byrå ${NEIGHBOUR}`, 'agency', 3)
  const foreignAgency = await company(`Byrå ${FOREIGN}`, 'agency', 4)
  const foreignCustomer = await company(`Kund ${FOREIGN}`, 'customer', 5)
  const administrator = { role: 'administrator', mainContact: true, licences: SERVICE_CODES } as const
  const person = async (of: Company, mark: string, role: 'administrator' | 'user' | 'auditor') => {
    const email = `${role}${made}@${mark}.${of.kind}.example`
    const rights = role === 'administrator' ? administrator : role === 'auditor' ? { role, endsOn: '2027-12-31' } : { role, licences: SERVICE_CODES }
    await portal.member(of, { email, name: `${role} ${mark}`, ...rights })
    return email
  }
  const owner = await person(customer, 'egen', 'administrator')
  const foreignOwner = await person(foreignCustomer, FOREIGN, 'administrator')
  await person(foreignAgency, FOREIGN, 'administrator')
  const agencyOwner = await person(agency, OWN_AGENCY, 'administrator')
  const email = {
    nobody: undefined,
    'customer administrator': owner,
    'customer user': await person(customer, 'egen', 'user'),
    'customer auditor': await person(customer, 'egen', 'auditor'),
    'agency administrator': agencyOwner,
    'agency user': await person(agency, OWN_AGENCY, 'user'),
    'neighbour administrator': await person(neighbour, NEIGHBOUR, 'administrator'),
    support: SUPPORT,
  }
  const fill = async (of: Company, by: Company, services: readonly ServiceCode[], name: string) => {
    const works = []
    for (const service of services) {
      const work = await addCollaboration(client, { agency: by, customer: of, service })
      const records = contents(name).filter(({ kind }) => holds(service, kind))
      if (records.length > 0) await addRecords(client, work.subscriptionId, records)
      works.push(work)
    }
    return works
  }
  const [smart, invoicing, utlagg] = await fill(customer, agency, OWN, 'egen')
  await fill(customer, neighbour, NEIGHBOURS, 'egen')
  const [foreign, , second] = await fill(foreignCustomer, foreignAgency, OWN, FOREIGN)
  if (!smart || !invoicing || !utlagg || !foreign || !second) throw new Error('a service was not filled')
  for (const [who, ended, planned] of [
    [owner, invoicing, smart],
    [foreignOwner, second, foreign],
  ] as const) {
    const word = who === owner ? 'egen' : FOREIGN
    await portal.as(who).post(`/subscriptions/${planned.subscriptionId}/cases`, { message: `Hjälp ${word}` })
    await end(portal.as(who), ended, 'continue-standalone', { reason: word, confirmations: [] })
    await plan(portal.as(who), planned, '2027-06-30', 'continue-standalone', { reason: word })
  }
  await portal.as(agencyOwner).post(`/companies/${agency.id}/bulk-ends`, { selection: { ids: [customer.id] }, choices: { lon: 'close' } })
  await portal.as(agencyOwner).post(`/companies/${agency.id}/views`, { name: 'Egen vy', filter: {} })
  return { email, companies: { own: [customer.id, agency.id], neighbour: [neighbour.id], foreign: [foreignAgency.id, foreignCustomer.id] } }
}
