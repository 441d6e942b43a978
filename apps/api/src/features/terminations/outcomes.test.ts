import { addCollaboration } from '@portal/database/world'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessIn, end, levelOf, preview } from '../../testing/ending.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { AGENCY_ADMIN } from '../../testing/world.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())

const DELETE = ['data-will-be-deleted']
const LON = ['lon-user-added', 'lon-synchronised', 'lon-backup-handed-over']
const both = { customer: 'write', agency: 'write', other: 'none' }

/** The rows of the rule book as the parties see them over HTTP, without another collaboration between the two. */
const ROWS = [
  { service: 'eekonomi-smart', outcome: 'continue-standalone', state: 'active', customer: 'write', agency: 'none' },
  { service: 'eekonomi-smart', outcome: 'deactivate-read-only', state: 'read-only', customer: 'read', agency: 'read' },
  { service: 'eekonomi-pro', outcome: 'deactivate-read-only', state: 'read-only', customer: 'read', agency: 'read' },
  { service: 'eekonomi-bokforing', outcome: 'deactivate-read-only', state: 'read-only', customer: 'read', agency: 'read' },
  { service: 'eekonomi-start', outcome: 'continue-standalone', state: 'active', customer: 'write', agency: 'none' },
  { service: 'eekonomi-fakturering', outcome: 'continue-standalone', state: 'active', customer: 'write', agency: 'none' },
  { service: 'eekonomi-fakturering', outcome: 'deactivate-read-only', state: 'read-only', customer: 'read', agency: 'none' },
  { service: 'ekonomioversikt', outcome: 'delete', state: 'deleting', customer: 'none', agency: 'none', confirmations: DELETE },
  { service: 'lon', outcome: 'close', state: 'closed', customer: 'none', agency: 'none', confirmations: LON },
  { service: 'utlagg', outcome: 'continue-standalone', state: 'active', customer: 'write', agency: 'none' },
  { service: 'utlagg', outcome: 'delete', state: 'deleting', customer: 'none', agency: 'none', confirmations: DELETE },
  { service: 'scanner', outcome: 'continue-standalone', state: 'active', customer: 'write', agency: 'none' },
  { service: 'scanner', outcome: 'deactivate-read-only', state: 'read-only', customer: 'read', agency: 'none' },
] as const

describe('each outcome of each service', () => {
  it.each(ROWS)('$service, $outcome: customer $customer, agency $agency', async ({ service, outcome, state, customer: left, agency, ...row }) => {
    const customer = await portal.customer({ services: [service] })
    const work = customer.with(service)
    const caller = portal.as(AGENCY_ADMIN)
    expect(await accessIn(portal, customer, work)).toEqual(both)
    const foreseen = (await preview(caller, work)).outcomes.find((each: { outcome: string }) => each.outcome === outcome)

    const ended = await end(caller, work, outcome, { confirmations: 'confirmations' in row ? row.confirmations : [] })
    expect(ended).toMatchObject({ status: 201, body: { collaborationId: work.id, outcome, endedBy: 'agency' } })
    expect(await accessIn(portal, customer, work)).toEqual({ customer: left, agency, other: 'none' })
    expect({ effects: ended.body.effects, unchanged: ended.body.unchanged }).toEqual({ effects: foreseen.effects, unchanged: foreseen.unchanged })
    expect(ended.body.deletion?.on ?? null).toBe(foreseen.deletion?.on ?? null)
    const { items } = (await portal.as(customer.admin).get(`/companies/${customer.id}/subscriptions`)).body
    expect(items).toMatchObject([{ state, access: left, agency: null, collaborationId: null }])
  })

  it('are the same when the customer ends', async () => {
    const customer = await portal.customer({ services: ['eekonomi-smart'] })
    const work = customer.with('eekonomi-smart')
    expect(await end(portal.as(customer.admin), work, 'deactivate-read-only')).toMatchObject({ status: 201, body: { endedBy: 'customer' } })
    expect(await accessIn(portal, customer, work)).toMatchObject({ customer: 'read', agency: 'read' })
  })

  it('leaves the other services as they are (G2)', async () => {
    const customer = await portal.customer({ services: ['eekonomi-smart', 'utlagg'] })
    await end(portal.as(AGENCY_ADMIN), customer.with('eekonomi-smart'), 'continue-standalone')
    expect(await accessIn(portal, customer, customer.with('utlagg'))).toEqual(both)
    expect((await portal.as(AGENCY_ADMIN).get(`/collaborations/${customer.with('utlagg').id}`)).body).toMatchObject({
      status: 'active',
      abilities: ['end'],
    })
  })

  it('offers no choice where there is none, and says that it destroys (example 6)', async () => {
    const customer = await portal.customer({ services: ['ekonomioversikt'] })
    const { outcomes } = await preview(portal.as(customer.admin), customer.with('ekonomioversikt'))
    expect(outcomes).toMatchObject([
      { outcome: 'delete', destructive: true, confirmations: [{ code: 'data-will-be-deleted', done: false, count: 0 }] },
    ])
  })

  it('offers no going on with Lön (example 7)', async () => {
    const customer = await portal.customer({ services: ['lon'] })
    const { outcomes } = await preview(portal.as(AGENCY_ADMIN), customer.with('lon'))
    expect(outcomes.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['close'])
    expect(outcomes[0].confirmations.map(({ code, done }: { code: string; done: boolean }) => [code, done])).toEqual(LON.map((code) => [code, false]))
  })
})

const fell = (subscriptionId: string) => ({ party: 'agency', service: 'eekonomi-fakturering', subscriptionId, before: 'read', after: 'none' })

describe('the Fakturering cascade', () => {
  it('the agency reads while another collaboration goes on, and the end of the last one names what falls (example 1)', async () => {
    const customer = await portal.customer({ services: ['eekonomi-fakturering', 'utlagg'] })
    const invoicing = customer.with('eekonomi-fakturering')
    const caller = portal.as(AGENCY_ADMIN)
    await end(caller, invoicing, 'deactivate-read-only')
    expect(await accessIn(portal, customer, invoicing)).toMatchObject({ customer: 'read', agency: 'read' })
    expect(await accessIn(portal, customer, customer.with('utlagg'))).toMatchObject({ customer: 'write', agency: 'write' })

    const { outcomes } = await preview(caller, customer.with('utlagg'))
    for (const { effects } of outcomes) expect(effects).toContainEqual(fell(invoicing.subscriptionId))
    const { body } = await end(caller, customer.with('utlagg'), 'continue-standalone')
    expect(body.effects).toContainEqual(fell(invoicing.subscriptionId))
    expect(await accessIn(portal, customer, invoicing)).toMatchObject({ customer: 'read', agency: 'none' })
  })

  it('in the other order nothing is left to read, and the preview said so (example 2)', async () => {
    const customer = await portal.customer({ services: ['eekonomi-fakturering', 'utlagg'] })
    const invoicing = customer.with('eekonomi-fakturering')
    const caller = portal.as(AGENCY_ADMIN)
    await end(caller, customer.with('utlagg'), 'continue-standalone')
    const { outcomes } = await preview(caller, invoicing)
    const foreseen = outcomes.find(({ outcome }: { outcome: string }) => outcome === 'deactivate-read-only')
    expect(foreseen.effects).toContainEqual({ ...fell(invoicing.subscriptionId), before: 'write' })
    await end(caller, invoicing, 'deactivate-read-only')
    expect(await accessIn(portal, customer, invoicing)).toMatchObject({ customer: 'read', agency: 'none' })
  })

  it('another agency’s collaboration does not keep it alive', async () => {
    const customer = await portal.customer({ services: ['eekonomi-fakturering'] })
    await addCollaboration(portal.database.pool, { agency: portal.otherAgency, customer, service: 'utlagg' })
    await end(portal.as(AGENCY_ADMIN), customer.with('eekonomi-fakturering'), 'deactivate-read-only')
    expect(await accessIn(portal, customer, customer.with('eekonomi-fakturering'))).toEqual({ customer: 'read', agency: 'none', other: 'none' })
  })

  it('comes back when the same two begin another collaboration', async () => {
    const customer = await portal.customer({ services: ['eekonomi-fakturering'] })
    const invoicing = customer.with('eekonomi-fakturering')
    await end(portal.as(AGENCY_ADMIN), invoicing, 'deactivate-read-only')
    expect(await levelOf(portal.as(AGENCY_ADMIN), invoicing)).toBe('none')
    await addCollaboration(portal.database.pool, { agency: portal.agency, customer, service: 'scanner' })
    expect(await levelOf(portal.as(AGENCY_ADMIN), invoicing)).toBe('read')
  })
})
