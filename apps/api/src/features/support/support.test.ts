import { addCollaboration, addRecords } from '@portal/database/world'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessIn, end, levelOf } from '../../testing/ending.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { askedFor } from '../../testing/starting.ts'
import { AGENCY_ADMIN, type Customer, OTHER_AGENCY_ADMIN, SUPPORT } from '../../testing/world.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())

const work = (customer: Customer) => customer.with('eekonomi-fakturering')
const pathOf = (customer: Customer) => `/support/subscriptions/${work(customer).subscriptionId}/upgrade`
const upgrade = (customer: Customer) => portal.as(SUPPORT).post(pathOf(customer), { to: 'eekonomi-smart' })
/** A deactivated Fakturering with two records; the agency can still read it through another collaboration. */
const deactivated = async () => {
  const customer = await portal.customer({ services: ['eekonomi-fakturering', 'utlagg'], name: 'Café Kanel HB' })
  const contents = ['Åke', 'Örjan'].map((name, at) => ({
    kind: 'invoice' as const,
    key: `2026-01-0${at + 1}/${at}`,
    content: { name, number: `${at}` },
  }))
  await addRecords(portal.database.pool, work(customer).subscriptionId, contents)
  await end(portal.as(AGENCY_ADMIN), work(customer), 'deactivate-read-only')
  return customer
}
const rowsOf = async (customer: Customer) =>
  (await portal.database.pool.query('SELECT * FROM workspace_record WHERE subscription_id = $1 ORDER BY id', [work(customer).subscriptionId])).rows

const verify = async (number: string, hash: string) => (await portal.anonymous.get(`/receipts/${number}/verify?hash=${hash}`)).body

describe('the upgrade from Fakturering to Smart', () => {
  it('shows beforehand what it does, and then does that: content unchanged, customer writes, former agency out', async () => {
    const customer = await deactivated()
    const before = await rowsOf(customer)
    const { body: seen } = await portal.as(SUPPORT).get(pathOf(customer))
    expect(seen).toMatchObject({ reason: null, offer: { to: { code: 'eekonomi-smart' }, agency: { id: portal.agency.id } } })
    const { status, body } = await upgrade(customer)
    expect([status, body]).toMatchObject([201, { from: { code: 'eekonomi-fakturering' }, to: { code: 'eekonomi-smart' }, records: 2 }])
    expect(body.effects).toEqual(seen.offer.effects)
    expect(await rowsOf(customer)).toEqual(before)
    expect(await accessIn(portal, customer, work(customer))).toEqual({ customer: 'write', agency: 'none', other: 'none' })
    const { body: subscription } = await portal.as(customer.admin).get(`/subscriptions/${work(customer).subscriptionId}`)
    expect(subscription).toMatchObject({ service: { code: 'eekonomi-smart' }, state: 'active', formerAgency: null })
  })

  it('is told to both sides: event, mail and a receipt that both can read', async () => {
    const customer = await deactivated()
    const { body } = await upgrade(customer)
    for (const email of [customer.admin, AGENCY_ADMIN]) expect((await portal.as(email).get(`/upgrades/${body.id}`)).body).toEqual(body)
    const user = await portal.member(customer, { email: `per@${customer.customerNumber}.example`, name: 'Per', role: 'user' })
    for (const path of [`/upgrades/${body.id}`, `/upgrades/${body.id}/proof`])
      expect(await portal.as(user.email).get(path)).toMatchObject({ status: 403, body: { code: 'forbidden' } })
    const { items } = (await portal.as(customer.admin).get(`/companies/${customer.id}/events`)).body
    expect(items[0]).toMatchObject({ type: 'subscription-upgraded', actor: { name: 'Sara Support', party: null }, details: { upgradeId: body.id } })
    await portal.letter(customer.admin, 2)
    expect((await portal.letters(customer.admin)).map(({ text }) => text).join('\n')).toContain(`/handelser/uppgradering/${body.id}`)
  })

  it('leaves a receipt that proves itself to anybody who has its number and its hash', async () => {
    const { body } = await upgrade(await deactivated())
    expect(await verify(body.receiptNumber.toLowerCase(), body.sha256.toUpperCase())).toEqual({ genuine: true })
    for (const hash of ['0'.repeat(64), body.contentSha256]) expect(await verify(body.receiptNumber, hash)).toEqual({ genuine: false })
  })

  it('gives whoever could use Fakturering the licence for Smart', async () => {
    const customer = await deactivated()
    const user = await portal.member(customer, {
      email: `anv@${customer.customerNumber}.example`,
      name: 'Ulla',
      role: 'user',
      licences: ['eekonomi-fakturering'],
    })
    const other = await portal.member(customer, { email: `tom@${customer.customerNumber}.example`, name: 'Tom', role: 'user', licences: ['utlagg'] })
    await upgrade(customer)
    const status = async (email: string) => (await portal.as(email).get(`/subscriptions/${work(customer).subscriptionId}`)).status
    expect([await status(user.email), await status(other.email)]).toEqual([200, 404])
  })

  it('gives nobody more than they had: an administrator without the licence reads still', async () => {
    const customer = await deactivated()
    const idle = await portal.member(customer, { email: `adm@${customer.customerNumber}.example`, name: 'Adam', role: 'administrator' })
    await upgrade(customer)
    expect(await levelOf(portal.as(idle.email), work(customer))).toBe('read')
    expect(await levelOf(portal.as(customer.admin), work(customer))).toBe('write')
  })

  it.each(['withdrawn', 'pending'] as const)('is no worse for a Smart that was only asked for (%s): it makes way', async (status) => {
    const customer = await deactivated()
    const request = await askedFor(portal, customer, 'eekonomi-smart')
    if (status === 'withdrawn') await portal.as(OTHER_AGENCY_ADMIN).post(`/collaborations/${request.id}/withdraw`)
    expect((await portal.as(SUPPORT).get(pathOf(customer))).body).toMatchObject({ reason: null, offer: { to: { code: 'eekonomi-smart' } } })
    expect((await upgrade(customer)).status).toBe(201)
    const { items } = (await portal.as(customer.admin).get(`/companies/${customer.id}/subscriptions`)).body
    expect(items.filter(({ service }: { service: { code: string } }) => service.code === 'eekonomi-smart')).toMatchObject([
      { id: work(customer).subscriptionId, state: 'active' },
    ])
    expect((await askedFor(portal, customer, 'eekonomi-smart', 'the same agency')).subscriptionId).toBe(work(customer).subscriptionId)
  })

  it('declines whoever asks for either of the two: each is told, by mail and in the log', async () => {
    const customer = await deactivated()
    const requests = [await askedFor(portal, customer, 'eekonomi-smart'), await askedFor(portal, customer, 'eekonomi-fakturering')]
    await upgrade(customer)
    for (const { id } of requests) {
      expect((await portal.as(OTHER_AGENCY_ADMIN).get(`/collaborations/${id}`)).body.status).toBe('declined')
      const told = async () =>
        (await portal.letters(OTHER_AGENCY_ADMIN)).some(({ subject, text }) => /är avböjd/.test(subject) && text.includes(`/samarbeten/${id}`))
      await expect.poll(told).toBe(true)
    }
    const { items } = (await portal.as(customer.admin).get(`/companies/${customer.id}/events`)).body
    const declined = items.filter(({ type }: { type: string }) => type === 'collaboration-declined')
    expect(declined.map(({ details: { service } }: { details: { service: string } }) => service).toSorted()).toEqual([
      'eekonomi-fakturering',
      'eekonomi-smart',
    ])
    expect(declined[0]).toMatchObject({ actor: { name: 'Sara Support', party: null }, agency: { id: portal.otherAgency.id } })
  })

  it.each([
    ['while an agency works in it', 'still-collaborating', async () => portal.customer({ services: ['eekonomi-fakturering'] })],
    [
      'twice',
      'no-upgrade',
      async () => {
        const customer = await deactivated()
        await upgrade(customer)
        return customer
      },
    ],
    [
      'where the customer has Smart already',
      'has-it-already',
      async () => {
        const customer = await deactivated()
        await addCollaboration(portal.database.pool, { agency: portal.agency, customer, service: 'eekonomi-smart' })
        return customer
      },
    ],
    [
      'on a deleted subscription',
      'being-deleted',
      async () => {
        const customer = await deactivated()
        const { subscriptionId } = work(customer)
        const become = (state: string) => portal.database.pool.query('UPDATE subscription SET state = $2 WHERE id = $1', [subscriptionId, state])
        await become('deleting')
        await portal.database.pool.query('DELETE FROM workspace_record WHERE subscription_id = $1', [subscriptionId])
        await become('deleted')
        return customer
      },
    ],
  ])('is refused %s', async (_, reason, make) => {
    const customer = await make()
    expect((await portal.as(SUPPORT).get(pathOf(customer))).body).toMatchObject({ offer: null, reason })
    expect(await upgrade(customer)).toMatchObject({ status: 409, body: { code: 'upgrade-not-offered', reason } })
  })

  it('asked for twice at once is one', async () => {
    const customer = await deactivated()
    const replies = await Promise.all([upgrade(customer), upgrade(customer), upgrade(customer)])
    expect(replies.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([201, 409, 409])
  })

  it('is support’s alone, and to a service that is offered', async () => {
    const customer = await deactivated()
    for (const email of [customer.admin, AGENCY_ADMIN])
      expect((await portal.as(email).post(pathOf(customer), { to: 'eekonomi-smart' })).status).toBe(403)
    expect((await portal.as(SUPPORT).post(pathOf(customer), { to: 'lon' })).status).toBe(400)
    expect(
      (await portal.as(SUPPORT).post('/support/subscriptions/00000000-0000-7000-8000-000000000000/upgrade', { to: 'eekonomi-smart' })).status,
    ).toBe(404)
  })
})

const find = async (q: string) => (await portal.as(SUPPORT).get(`/support/companies?q=${encodeURIComponent(q)}`)).body.items

describe('support finds a company', () => {
  it('by the beginning of any word, by several, by number, by a member’s address; letters without their accents', async () => {
    const customer = await portal.customer({ name: 'Ångbåtsbryggeriet i Östhammar AB', services: [] })
    for (const q of ['ångb', 'ÖSTH', 'östhammar ångb', customer.customerNumber, customer.admin.slice(0, 8)]) {
      expect([q, (await find(q)).map(({ id }: { id: string }) => id)]).toEqual([q, expect.arrayContaining([customer.id])])
    }
  })
  it('and nothing by what is nowhere, or looks like a pattern', async () => {
    for (const q of ['zzqx', '%%', '__', '\\\\', "';--", 'ångb zzqx']) expect([q, await find(q)]).toEqual([q, []])
  })
  it('after a name has changed', async () => {
    const customer = await portal.customer({ name: 'Gammalt Namn AB', services: [] })
    await portal.database.pool.query(`UPDATE company SET name = 'Nyttnamn AB' WHERE id = $1`, [customer.id])
    expect((await find('nyttnamn')).length).toBe(1)
    expect((await find('gammalt namn')).filter(({ id }: { id: string }) => id === customer.id)).toEqual([])
  })
})
