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

  it('is closed by either side, and by the upgrade; then nobody answers', async () => {
    const { owner, body, subscriptionId } = await asked()
    expect((await portal.as(SUPPORT).post(`/support/subscriptions/${subscriptionId}/upgrade`, { to: 'eekonomi-smart' })).status).toBe(201)
    expect((await owner.get(`/cases/${body.id}`)).body).toMatchObject({ status: 'closed', abilities: [], service: { code: 'eekonomi-smart' } })
    expect(await openCases()).not.toContain(body.id)
    expect((await owner.post(`/cases/${body.id}/messages`, { message: 'Tack!' })).body.code).toBe('case-closed')
    const other = await asked()
    expect((await other.owner.post(`/cases/${other.body.id}/closing`)).body.status).toBe('closed')
    expect(await portal.as(SUPPORT).post(`/cases/${other.body.id}/closing`)).toMatchObject({ status: 409, body: { code: 'case-closed' } })
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
