import { appCode } from '@portal/database/world'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, createCaller, type Reply } from '../../testing/caller.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { openBrowser, setUpSecondFactor } from '../../testing/second-step.ts'
import { AGENCY_ADMIN, type Customer, PASSWORD, SUPPORT } from '../../testing/world.ts'

let portal: TestPortal
let customer: Customer
beforeAll(async () => {
  portal = await startTestPortal({ sessionsKeptMs: 0 })
  customer = await portal.customer({ services: ['scanner', 'utlagg'] })
})
afterAll(() => portal.stop())

const LOGGED_IN = '2026-11-28T09:00:00Z'
const MINUTE = 60_000
const after = (minutes: number): string => new Date(Date.parse(LOGGED_IN) + minutes * MINUTE).toISOString()
const needed = { status: 403, body: { code: 'step-up-needed' } }
const refused = (status: number, code: string) => ({ status, body: { code } })

/** Somebody who logged in at nine, and goes on so many minutes later. */
const later = async (email: string, minutes: number): Promise<Caller> => {
  portal.travelTo(LOGGED_IN)
  const cookie = await portal.cookieOf(email)
  portal.travelTo(after(minutes))
  return createCaller(portal.url, async () => cookie)
}
const prove = (caller: Caller, proof: object = { password: PASSWORD }) => caller.post('/me/identity', proof)
const key = () => ({ 'idempotency-key': crypto.randomUUID() })
const end = (caller: Caller, outcome: string): Promise<Reply> =>
  caller.post(`/collaborations/${customer.with('scanner').id}/termination`, { outcome, confirmations: [], version: 'seen-before' }, key())

/** Each act that asks, of whom, and how it is called. */
const ACTS: readonly (readonly [string, () => string, (caller: Caller) => Promise<Reply>])[] = [
  ['POST /collaborations/:id/termination', () => customer.admin, (caller: Caller): Promise<Reply> => end(caller, 'delete')],
  [
    'POST /terminations',
    () => customer.admin,
    (caller: Caller): Promise<Reply> => {
      const ends = (['utlagg', 'scanner'] as const).map((service) => ({
        collaborationId: customer.with(service).id,
        outcome: 'delete',
        confirmations: [],
      }))
      return caller.post('/terminations', { ends, version: 'seen-before' }, key())
    },
  ],
  [
    'POST /bulk-ends/:id/start',
    () => AGENCY_ADMIN,
    async (caller: Caller): Promise<Reply> => {
      const many = { selection: { ids: [customer.id] }, choices: { scanner: 'continue-standalone' } }
      const { body } = await caller.post(`/companies/${portal.agency.id}/bulk-ends`, many)
      return caller.post(`/bulk-ends/${body.id}/start`, {})
    },
  ],
  [
    'DELETE /support/terminations/:id/hold',
    () => SUPPORT,
    (caller: Caller): Promise<Reply> => caller.delete(`/support/terminations/${customer.id}/hold`),
  ],
  [
    'PUT /companies/:id/main-contact',
    () => customer.admin,
    (caller: Caller): Promise<Reply> => caller.put(`/companies/${customer.id}/main-contact`, { membershipId: customer.adminId }),
  ],
  [
    'POST /companies/:id/users',
    () => customer.admin,
    (caller: Caller): Promise<Reply> => {
      const email = `ny-${crypto.randomUUID().slice(0, 8)}@kund.example`
      return caller.post(`/companies/${customer.id}/users`, { email, name: 'Ny', role: 'administrator', mainContact: true })
    },
  ],
]

describe('an act that cannot be undone asks who it is, when the last proof is older than fifteen minutes', () => {
  it('and not before', async () => {
    expect(await end(await later(customer.admin, 14), 'delete')).not.toMatchObject(needed)
    expect(await end(await later(customer.admin, 15), 'delete')).toMatchObject(needed)
  })

  it.each(ACTS)('%s, and is done once it is proved', async (_, who, act) => {
    const caller = await later(who(), 20)
    expect(await act(caller)).toMatchObject(needed)
    expect((await prove(caller)).status).toBe(204)
    expect(await act(caller)).not.toMatchObject(needed)
  })

  it('while other acts of the same endpoints go on', async () => {
    const caller = await later(customer.admin, 20)
    expect(await end(caller, 'continue-standalone')).not.toMatchObject(needed)
    const user = { email: 'vanlig@kund.example', name: 'Vanlig', role: 'user' }
    expect((await caller.post(`/companies/${customer.id}/users`, user)).status).toBe(201)
  })

  it('and a proof in one browser is none in another', async () => {
    const first = await later(customer.admin, 20)
    const second = await later(customer.admin, 20)
    await prove(first)
    expect(await end(first, 'delete')).not.toMatchObject(needed)
    expect(await end(second, 'delete')).toMatchObject(needed)
  })
})

describe('a person proves anew who they are', () => {
  it('not by a wrong password, nor by a code where there is no second factor; and guesses are counted', async () => {
    const { admin } = await portal.customer()
    const caller = await later(admin, 20)
    expect(await prove(caller, { code: '123456' })).toMatchObject(refused(409, 'second-factor-off'))
    for (let each = 0; each < 10; each += 1)
      expect(await prove(caller, { password: 'not-the-password' })).toMatchObject(refused(422, 'identity-not-proven'))
    expect(await prove(caller)).toMatchObject(refused(429, 'too-many-requests'))
  })

  it('by a code from the app or for recovery, where there is a second factor', async () => {
    const { admin } = await portal.customer()
    const browser = openBrowser(portal)
    const made = await setUpSecondFactor(browser, admin)
    expect(await prove(browser, { code: '000000' })).toMatchObject(refused(422, 'identity-not-proven'))
    expect((await prove(browser, { code: appCode(made.key) })).status).toBe(204)
    expect((await prove(browser, { code: made.recoveryCodes[0] })).status).toBe(204)
    expect(await prove(browser, { code: made.recoveryCodes[0] })).toMatchObject(refused(422, 'identity-not-proven'))
  })
})
