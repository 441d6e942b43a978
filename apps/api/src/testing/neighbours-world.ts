import { addCollaboration, addCompany, addRecords, type Company, expenseReport, overdueInvoice, type Work } from '@portal/database/world'
import { type Outcome, type Role, SERVICE_CODES, type ServiceCode } from '@portal/domain'
import type { Caller, Reply } from './caller.ts'
import { end } from './ending.ts'
import { noJobsLeft } from './no-jobs-left.ts'
import type { TestPortal } from './portal.ts'
import { SUPPORT } from './world.ts'

/** Agencies that work, or worked, for the same customers: one after the other in a service, and side by side in different ones. */
const AGENCIES = {
  /** Works in Scanner and Lön; was in Fakturering before Söder. */
  norr: { name: 'Norrskenets Revision AB', customerNumber: '9911000001' },
  /** Works in Fakturering and Smart; was in Utlägg and Ekonomiöversikt. */
  soder: { name: 'Söderslätts Redovisning AB', customerNumber: '9911000002' },
  /** Reads a deactivated Pro. */
  oster: { name: 'Österlens Ekonomi AB', customerNumber: '9911000003' },
  /** Was in Lön before Norr, and reads nothing any more. */
  vaster: { name: 'Västkustens Bokslut AB', customerNumber: '9911000004' },
  /** Has only asked. */
  ny: { name: 'Nykomlingens Siffror AB', customerNumber: '9911000005' },
} as const
export type AgencyName = keyof typeof AGENCIES

const STAFF: Readonly<Record<AgencyName, readonly Role[]>> = {
  norr: ['administrator', 'user', 'auditor'],
  soder: ['administrator'],
  oster: ['administrator'],
  vaster: ['administrator'],
  ny: ['administrator'],
}
export const emailOf = (agency: AgencyName, role: Role = 'administrator'): string => `${role}@${agency}.byra.example`
export const OWNER = 'agare@granngarden.example'

export type Neighbours = {
  readonly agencies: Readonly<Record<AgencyName, Company>>
  readonly customers: readonly [Company, Company]
  /** Each agency's people. */
  readonly staff: readonly { readonly agency: AgencyName; readonly email: string }[]
}

/** The world, a day for each thing that happened in it, so that a day tells whose it is. */
export const buildNeighbours = async (portal: TestPortal): Promise<Neighbours> => {
  const client = portal.database.pool
  const agencies = await addAgencies(portal)
  const staff = agencyNames.flatMap((agency) => STAFF[agency].map((role) => ({ agency, email: emailOf(agency, role) })))
  const customers = [await addCustomer(portal, 'Granngården AB', '9922000001'), await addCustomer(portal, 'Tomten Intill HB', '9922000002')] as const
  const [customer, second] = customers
  const work = (agency: AgencyName, service: ServiceCode, startedOn: string, of: Company = customer) =>
    addCollaboration(client, { agency: agencies[agency], customer: of, service, startedAt: `${startedOn}T08:00:00Z` })
  const day = async (on: string, act: () => Promise<Reply>): Promise<Reply['body']> => {
    portal.travelTo(`${on}T09:00:00.000Z`)
    const { status, body } = await act()
    if (status >= 300) throw new Error(`${on}: ${status} ${JSON.stringify(body)}`)
    return body
  }
  const ask =
    (agency: AgencyName, serviceCode: ServiceCode, of = customer) =>
    () =>
      portal.as(emailOf(agency)).post('/collaborations', { agencyId: agencies[agency].id, customerNumber: of.customerNumber, serviceCode })
  const accept = (request: { readonly id: string }) => () => portal.as(OWNER).post(`/collaborations/${request.id}/accept`)
  const owner = portal.as(OWNER)
  const soder = portal.as(emailOf('soder'))

  const overview = await work('soder', 'ekonomioversikt', '2024-03-11')
  const utlagg = await work('soder', 'utlagg', '2024-03-12')
  const smart = await work('soder', 'eekonomi-smart', '2024-03-13')
  const invoicing = await work('norr', 'eekonomi-fakturering', '2024-01-11')
  await work('norr', 'scanner', '2024-01-12')
  const pro = await work('oster', 'eekonomi-pro', '2024-04-11')
  const lon = await work('vaster', 'lon', '2024-05-11')
  await addContent(portal, { smart, pro, invoicing, utlagg })

  await day('2026-11-03', () => endAll(soder, overview, 'delete'))
  portal.travelTo('2026-12-04T09:00:00.000Z')
  await portal.sweep()
  await day('2027-01-07', () => soder.post(`/collaborations/${utlagg.id}/reminders`))
  await day('2027-01-09', () => portal.as(emailOf('vaster')).post(`/subscriptions/${lon.subscriptionId}/exports`))
  await day('2027-01-11', () => endAll(portal.as(emailOf('vaster')), lon, 'close'))
  const anew = await day('2027-01-13', ask('norr', 'lon'))
  await day('2027-01-14', accept(anew))
  await day('2027-01-16', () => endAll(portal.as(emailOf('oster')), pro, 'deactivate-read-only'))
  await day('2027-01-17', () => portal.as(emailOf('norr')).post(`/subscriptions/${invoicing.subscriptionId}/exports`))
  await day('2027-01-18', () => endAll(portal.as(emailOf('norr')), invoicing, 'deactivate-read-only'))
  const next = await day('2027-01-20', ask('soder', 'eekonomi-fakturering'))
  await day('2027-01-21', accept(next))
  await day('2027-01-23', () => endAll(soder, utlagg, 'delete'))
  const added = await day('2027-01-25', () =>
    soder.post(`/companies/${customer.id}/users`, { email: 'vice@granngarden.example', name: 'Vice Värdinna', role: 'user' }),
  )
  await day('2027-01-26', () => soder.put(`/companies/${customer.id}/main-contact`, { membershipId: added.id }))
  await day('2027-01-27', () => soder.post(`/subscriptions/${smart.subscriptionId}/exports`))
  await day('2027-01-28', () => owner.post(`/subscriptions/${smart.subscriptionId}/cases`, { message: 'Hur skriver man ut?' }))
  const withdrawn = await day('2027-01-29', ask('ny', 'scanner'))
  await day('2027-01-30', () => portal.as(emailOf('ny')).post(`/collaborations/${withdrawn.id}/withdraw`))

  const first = await work('norr', 'eekonomi-fakturering', '2024-06-11', second)
  await work('norr', 'scanner', '2024-06-12', second)
  const called = await work('soder', 'utlagg', '2024-06-13', second)
  await day('2027-02-01', () => endAll(portal.as(emailOf('norr')), first, 'deactivate-read-only'))
  const taken = await day('2027-02-02', ask('soder', 'eekonomi-fakturering', second))
  await day('2027-02-03', accept(taken))
  await day('2027-02-04', () => endAll(soder, taken, 'deactivate-read-only'))
  const { id: cancelled } = await day('2027-02-05', () => endAll(soder, called, 'delete'))
  await day('2027-02-06', () => owner.delete(`/terminations/${cancelled}/deletion`))
  await day('2027-02-07', () => portal.as(SUPPORT).post(`/support/subscriptions/${first.subscriptionId}/upgrade`, { to: 'eekonomi-smart' }))
  portal.travelTo('2027-02-09T09:00:00.000Z')
  const choices = { lon: 'close', scanner: 'continue-standalone', 'eekonomi-fakturering': 'continue-standalone' }
  for (const agency of ['norr', 'soder', 'vaster'] as const) {
    const body = { selection: { ids: [customer.id] }, choices }
    await portal.as(emailOf(agency)).post(`/companies/${agencies[agency].id}/bulk-ends`, body)
  }
  await noJobsLeft(portal.database)
  return { agencies, customers, staff }
}

/** The newcomer asks for one more service. */
export const askAnew = async (portal: TestPortal, { agencies, customers: [customer] }: Neighbours, serviceCode: ServiceCode): Promise<Work> => {
  const asked = { agencyId: agencies.ny.id, customerNumber: customer.customerNumber, serviceCode }
  const { status, body } = await portal.as(emailOf('ny')).post('/collaborations', asked)
  if (status !== 201) throw new Error(`the request was refused: ${body.code}`)
  return body
}

const agencyNames: readonly AgencyName[] = ['norr', 'soder', 'oster', 'vaster', 'ny']

const addAgencies = async (portal: TestPortal): Promise<Neighbours['agencies']> => {
  const made = await Promise.all(
    agencyNames.map(async (name) => {
      const agency = await addCompany(portal.database.pool, { ...AGENCIES[name], kind: 'agency' })
      for (const role of STAFF[name])
        await portal.member(agency, {
          email: emailOf(name, role),
          name: `${role} hos ${name}`,
          role,
          mainContact: role === 'administrator',
          endsOn: '2027-12-31',
        })
      return [name, agency] as const
    }),
  )
  return Object.fromEntries(made) as Record<AgencyName, Company>
}

const addCustomer = async (portal: TestPortal, name: string, customerNumber: string): Promise<Company> => {
  const customer = await addCompany(portal.database.pool, { name, customerNumber, kind: 'customer' })
  await portal.member(customer, { email: OWNER, name: 'Greta Granne', role: 'administrator', mainContact: true, licences: SERVICE_CODES })
  return customer
}

/** Ends with everything that the preview asks about acknowledged. */
const endAll = async (caller: Caller, { id }: Pick<Work, 'id'>, outcome: Outcome): Promise<Reply> => {
  const { outcomes } = (await caller.get(`/collaborations/${id}/termination-preview`)).body
  const { confirmations } = outcomes.find((each: { outcome: string }) => each.outcome === outcome)
  return end(caller, { id }, outcome, { confirmations: confirmations.map(({ code }: { code: string }) => code) })
}

type Works = Readonly<Record<'smart' | 'pro' | 'invoicing' | 'utlagg', Work>>

const addContent = async ({ database }: TestPortal, { smart, pro, invoicing, utlagg }: Works): Promise<void> => {
  const year = { from: '2026-01-01', to: '2026-12-31', opening: [], declared: null, sie: { objectOpening: [], periodBudgets: [], file: null } }
  for (const { subscriptionId } of [smart, pro]) {
    await addRecords(database.pool, subscriptionId, [
      { kind: 'fiscal-year', key: year.from, content: year },
      { kind: 'account', key: '0000001930', content: { number: '1930', name: 'Bank' } },
      {
        kind: 'voucher',
        key: '2026-01-01/A/000000000001',
        accountingDate: '2026-10-05',
        content: { series: 'A', number: 1, date: '2026-10-05', text: 'Frön', rows: [{ account: '1930', amount: 0 }] },
      },
    ])
  }
  await addRecords(database.pool, invoicing.subscriptionId, [overdueInvoice(1, '2026-10-06')])
  await addRecords(database.pool, utlagg.subscriptionId, [expenseReport('2026-10-07/1', { title: 'Resa', person: 'Greta Granne', state: 'draft' })])
}
