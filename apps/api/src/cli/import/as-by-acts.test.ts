import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ServiceCode } from '@portal/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { end } from '../../testing/ending.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { writeRegister } from '../../testing/register-folder.ts'
import { until } from '../../testing/until.ts'
import { AGENCY_ADMIN, OTHER_AGENCY_ADMIN, PASSWORD, SUPPORT } from '../../testing/world.ts'
import { run } from './run.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal({ graceDays: 0 })))
afterAll(() => portal.stop())

/** Every state in which a service can be imported, and an end that leads to it. */
type Brought = readonly [state: string, service: ServiceCode, outcome: string, confirmations: readonly string[]]
const STATES: readonly Brought[] = [
  ['active', 'scanner', 'continue-standalone', []],
  ['read-only', 'scanner', 'deactivate-read-only', []],
  ['closed', 'lon', 'close', ['lon-user-added', 'lon-synchronised', 'lon-backup-handed-over', 'lon-backup-current']],
  ['deleted', 'utlagg', 'delete', ['data-will-be-deleted', 'utlagg-reports-sent', 'utlagg-expenses-submitted']],
]

type Customer = { readonly id: string; readonly customerNumber: string; readonly admin: string }

const byActs = async ([state, service, outcome, asked]: Brought): Promise<Customer> => {
  const customer = await portal.customer({ services: [service] })
  const caller = portal.as(customer.admin)
  const { outcomes } = (await caller.get(`/collaborations/${customer.with(service).id}/termination-preview`)).body
  const listed = outcomes.find((each: { outcome: string }) => each.outcome === outcome).confirmations.map(({ code }: { code: string }) => code)
  const confirmations = asked.filter((code) => listed.includes(code))
  expect(await end(caller, customer.with(service), outcome, { confirmations })).toMatchObject({ status: 201 })
  if (state === 'deleted') await portal.sweep()
  return customer
}

let imported = 0
const byImport = async (state: string, service: ServiceCode): Promise<Customer> => {
  imported += 1
  const [customerNumber, admin] = [String(80_000 + imported), `agare@import${imported}.example`]
  const folder = await mkdtemp(join(tmpdir(), 'register-'))
  await writeRegister(folder, {
    companies: [`${customerNumber};customer;Inläst ${imported} AB;`],
    users: [`${customerNumber};${admin};Inga Läst;administrator;yes;${PASSWORD};`],
    subscriptions: [`${customerNumber};${service};${state}`],
  })
  const complaints: string[] = []
  const io = {
    say: () => undefined,
    complain: (line: string) => void complaints.push(line),
    database: async () => portal.database,
    invite: async () => undefined,
    clock: () => new Date(),
  }
  expect([await run([folder], io), complaints]).toEqual([0, []])
  await rm(folder, { recursive: true })
  const { rows } = await portal.database.pool.query<{ id: string }>('SELECT id FROM company WHERE customer_number = $1', [customerNumber])
  return { id: rows[0]!.id, customerNumber, admin }
}

type Seen = { readonly abilities: readonly string[] } & Record<string, unknown>

/** What a customer sees of its services, without ids and without the end that led there: an imported one has no end to see. */
const servicesOf = async ({ id, admin }: Customer) => {
  const { items } = (await portal.as(admin).get(`/companies/${id}/subscriptions`)).body
  return items.map(({ id: _id, ended: _ended, customer: _customer, collaborationId: _work, abilities, ...rest }: Seen) => ({
    ...rest,
    abilities: abilities.filter((ability) => ability !== 'see-termination'),
  }))
}

/** Another agency requests the service and the customer accepts. Gives what is seen before, during, in the preview, and afterwards. */
const historyOf = async (customer: Customer, serviceCode: ServiceCode) => {
  const before = await servicesOf(customer)
  const asked = { agencyId: portal.otherAgency.id, customerNumber: customer.customerNumber, serviceCode }
  const { status, body: request } = await portal.as(OTHER_AGENCY_ADMIN).post('/collaborations', asked)
  const meanwhile = await servicesOf(customer)
  const preview = (await portal.as(customer.admin).get(`/collaborations/${request.id}/start-preview`)).body
  const effects = preview.effects
    .filter(({ agency }: { agency: { id: string } | null }) => agency?.id !== portal.agency.id)
    .map(({ party, before: was, after }: Record<string, string>) => `${party} ${was} → ${after}`)
  const accepted = await portal.as(customer.admin).post(`/collaborations/${request.id}/accept`, { version: preview.version })
  return { before, status, meanwhile, blockers: preview.blockers, effects, accepted: accepted.status, after: await servicesOf(customer) }
}

describe('a service that was imported behaves as one that acts brought there', () => {
  it.each(STATES)('%s', async (...row) => {
    const [state, service] = row
    const imports = await historyOf(await byImport(state, service), service)
    expect(imports).toEqual(await historyOf(await byActs(row), service))
    expect(imports).toMatchObject({ status: 201, accepted: 200, before: [{ state }] })
    expect(imports.meanwhile).toEqual(imports.before)
  })
})

const ofCustomer = (effects: readonly Record<string, string>[]) =>
  effects.filter(({ party }) => party === 'customer').map(({ before, after }) => `${before} → ${after}`)

/** The subject of the mail about the upgrade, without the customer's name; other mails may come before it. */
const subjectOf = ({ admin }: Customer): Promise<string> =>
  until(async () => (await portal.letters(admin)).find(({ subject }) => subject.includes('uppgraderad'))?.subject.replace(/ hos .* är/, ' är'))

/** Support upgrades a Fakturering. Gives what the customer is told of it, and what it has afterwards; without what concerns an agency. */
const upgradeOf = async (customer: Customer) => {
  const { items } = (await portal.as(customer.admin).get(`/companies/${customer.id}/subscriptions`)).body
  const path = `/support/subscriptions/${items[0].id}/upgrade`
  const { reason, offer } = (await portal.as(SUPPORT).get(path)).body
  const { status, body } = await portal.as(SUPPORT).post(path, { to: 'eekonomi-smart' })
  const receipt = (await portal.as(customer.admin).get(`/upgrades/${body.id}`)).body
  const event = (await portal.as(customer.admin).get(`/companies/${customer.id}/events`)).body.items[0]
  return {
    reason,
    status,
    told: [offer, receipt].map(({ effects }) => ofCustomer(effects)),
    event: [event.type, event.details.from, event.details.service],
    mail: await subjectOf(customer),
    after: await servicesOf(customer),
    agencies: [offer, receipt, event].map(({ agency }) => agency?.name ?? null),
  }
}

const UPGRADED = 'eEkonomi Fakturering är uppgraderad till eEkonomi Smart'

describe('an imported Fakturering is upgraded as one that acts brought there', () => {
  it.each([
    ['active', 'eekonomi-fakturering', 'continue-standalone', []],
    ['read-only', 'eekonomi-fakturering', 'deactivate-read-only', []],
  ] as const satisfies readonly Brought[])('%s', async (...row) => {
    const [state, service] = row
    const { agencies, ...imported } = await upgradeOf(await byImport(state, service))
    const { agencies: _agencies, ...acted } = await upgradeOf(await byActs(row))
    expect(imported).toEqual(acted)
    expect(imported).toMatchObject({ reason: null, status: 201, mail: UPGRADED, after: [{ service: { code: 'eekonomi-smart' }, state: 'active' }] })
    expect(agencies).toEqual([null, null, null])
  })
})

it('stays in its customer’s list whatever is asked for, and withdrawn', async () => {
  const customer = await byImport('closed', 'lon')
  const before = await servicesOf(customer)
  for (const [email, agencyId] of [
    [OTHER_AGENCY_ADMIN, portal.otherAgency.id],
    [AGENCY_ADMIN, portal.agency.id],
  ] as const) {
    const asked = { agencyId, customerNumber: customer.customerNumber, serviceCode: 'lon' }
    const { body } = await portal.as(email).post('/collaborations', asked)
    expect(await servicesOf(customer)).toEqual(before)
    await portal.as(email).post(`/collaborations/${body.id}/withdraw`)
    expect(await servicesOf(customer)).toEqual(before)
  }
})
