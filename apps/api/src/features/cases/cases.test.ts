import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { end } from '../../testing/ending.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { AGENCY_ADMIN, SUPPORT } from '../../testing/world.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())

/** A deactivated Fakturering and the customer's case about it. */
const asked = async () => {
  const customer = await portal.customer({ services: ['eekonomi-fakturering', 'utlagg'] })
  const { subscriptionId } = customer.with('eekonomi-fakturering')
  await end(portal.as(AGENCY_ADMIN), customer.with('eekonomi-fakturering'), 'deactivate-read-only')
  const owner = portal.as(customer.admin)
  const { status, body } = await owner.post(`/subscriptions/${subscriptionId}/cases`, { message: 'Hej!\nKan vi få Smart?' })
  return { customer, owner, subscriptionId, status, body }
}
const openCases = async () => (await portal.as(SUPPORT).get('/support/cases?limit=200')).body.items.map(({ id }: { id: string }) => id)

const listed = async (whose: 'me' | 'nobody'): Promise<readonly string[]> =>
  (await portal.as(SUPPORT).get(`/support/cases?limit=200&assignee=${whose}`)).body.items.map(({ id }: { id: string }) => id)
const NOBODYS = '00000000-0000-7000-8000-000000000000'

describe('a case', () => {
  it('is opened by the customer, seen and answered by support, and the answer is mailed without what it says', async () => {
    const { customer, owner, status, body } = await asked()
    expect([status, body]).toMatchObject([
      201,
      { status: 'open', messages: [{ from: 'customer', text: 'Hej!\nKan vi få Smart?' }], abilities: ['reply', 'close'] },
    ])
    expect(await openCases()).toContain(body.id)
    const answered = await portal.as(SUPPORT).post(`/cases/${body.id}/messages`, { message: 'Ja, det ordnar vi.' })
    expect(answered.body.messages.at(-1)).toMatchObject({ from: 'support', author: 'Sara Support', text: 'Ja, det ordnar vi.' })
    expect((await owner.get(`/cases/${body.id}`)).body.messages).toHaveLength(2)
    await portal.letter(customer.admin, 2)
    const mails = (await portal.letters(customer.admin)).map(({ text }) => text).join('\n')
    expect(mails).toContain(`/arenden/${body.id}`)
    expect(mails).not.toContain('det ordnar vi')
  })

  it('of more messages than anybody reads shows the newest, in their order', async () => {
    const { owner, body } = await asked()
    await portal.database.pool.query(
      `INSERT INTO support_message (id, case_id, author_id, author_name, from_support, text, at)
       SELECT gen_random_uuid(), $1, $1, 'Karin', false, 'Fråga ' || n, now() FROM generate_series(1, 1100) AS n`,
      [body.id],
    )
    const { messages } = (await owner.post(`/cases/${body.id}/messages`, { message: 'Den sista.' })).body
    expect(messages).toHaveLength(1000)
    expect((await portal.as(SUPPORT).get(`/cases/${body.id}`)).body.messages.map(({ id }: { id: string }) => id)).toEqual(
      messages.map(({ id }: { id: string }) => id).toSorted(),
    )
  })

  it('stays open after the upgrade that it asked for, so that nobody’s question is closed without an answer', async () => {
    const { owner, body, subscriptionId } = await asked()
    expect((await portal.as(SUPPORT).post(`/support/subscriptions/${subscriptionId}/upgrade`, { to: 'eekonomi-smart' })).status).toBe(201)
    expect((await owner.get(`/cases/${body.id}`)).body).toMatchObject({ status: 'open', service: { code: 'eekonomi-smart' } })
  })

  it('is closed once by either side, and opened again by whoever writes in it', async () => {
    const { owner, body } = await asked()
    expect((await owner.post(`/cases/${body.id}/closing`)).body).toMatchObject({ status: 'closed', abilities: ['reply'] })
    expect(await portal.as(SUPPORT).post(`/cases/${body.id}/closing`)).toMatchObject({ status: 409, body: { code: 'case-closed' } })
    expect(await openCases()).not.toContain(body.id)
    const again = await owner.post(`/cases/${body.id}/messages`, { message: 'En sak till.' })
    expect([again.status, again.body]).toMatchObject([201, { status: 'open', closedAt: null, waitsFor: 'support' }])
    expect(await openCases()).toContain(body.id)
  })

  it('has a number and a subject: the one given, else the first line of the message', async () => {
    const { owner, customer, body } = await asked()
    expect(body).toMatchObject({ number: expect.any(Number), subject: 'Hej!', waitsFor: 'support', assignee: null })
    const question = { subject: 'Fel huvudkontakt', message: 'Vi når inte huvudkontakten.' }
    const other = (await owner.post(`/companies/${customer.id}/cases`, question)).body
    expect(other).toMatchObject({ subject: 'Fel huvudkontakt', service: null, subscriptionId: null, number: body.number + 1 })
  })

  it('is taken by a person of support and left again, and listed by that', async () => {
    const { body } = await asked()
    const assign = (assignee: 'me' | 'nobody', id: string = body.id) => portal.as(SUPPORT).put(`/support/cases/${id}/assignee`, { assignee })
    expect((await assign('me')).body.assignee).toMatchObject({ name: 'Sara Support' })
    expect([(await listed('me')).includes(body.id), (await listed('nobody')).includes(body.id)]).toEqual([true, false])
    expect((await assign('nobody')).body.assignee).toBe(null)
    expect((await listed('nobody')).includes(body.id)).toBe(true)
    expect((await assign('me', NOBODYS)).status).toBe(404)
  })

  it('is the customer’s and support’s: the agency neither opens nor sees one', async () => {
    const { customer, body, subscriptionId } = await asked()
    expect((await portal.as(AGENCY_ADMIN).post(`/subscriptions/${subscriptionId}/cases`, { message: 'Hej' })).status).toBe(403)
    expect((await portal.as(AGENCY_ADMIN).get(`/cases/${body.id}`)).status).toBe(404)
    expect((await portal.as(customer.admin).get(`/companies/${customer.id}/cases`)).body.items).toMatchObject([{ id: body.id }])
    expect((await portal.as(AGENCY_ADMIN).get(`/companies/${customer.id}/cases`)).status).toBe(403)
  })

  it.each([
    ['empty', ''],
    ['of blanks', '  \n '],
    ['too long', 'x'.repeat(4001)],
    ['with half a letter', '\ud800'],
    ['with a zero character', 'a\0b'],
  ])('with a message that is %s is no case', async (_, message) => {
    const { owner, subscriptionId } = await asked()
    expect((await owner.post(`/subscriptions/${subscriptionId}/cases`, { message })).status).toBe(400)
  })
})
