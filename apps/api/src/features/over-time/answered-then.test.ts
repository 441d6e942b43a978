import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { stockholmDay } from '@portal/domain'
import { findActor } from '../../access/actor.store.ts'
import { findWorkspace } from '../../access/workspace-access.store.ts'
import type { Reply } from '../../testing/caller.ts'
import { end } from '../../testing/ending.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { accept, askedFor } from '../../testing/starting.ts'
import { AGENCY_ADMIN, AGENCY_AUDITOR, type Customer, OTHER_AGENCY_ADMIN, SUPPORT } from '../../testing/world.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())

const SERVICES = ['eekonomi-fakturering', 'utlagg', 'eekonomi-smart'] as const
type Service = (typeof SERVICES)[number]
type Life = { readonly customer: Customer; readonly colleague: string; readonly memberPath: string }
type Act = (life: Life, service: Service) => Promise<Reply | undefined>

/** The service that the customer has now: after a deletion or an upgrade it is another subscription. */
const currentOf = async ({ customer }: Life, service: Service) => {
  const { items } = (await portal.as(customer.admin).get(`/companies/${customer.id}/subscriptions`)).body
  return items.find((each: { service: { code: string }; state: string }) => each.service.code === service && each.state !== 'deleted')
}
const endWith =
  (outcome: string): Act =>
  async (life, service) => {
    const now = await currentOf(life, service)
    if (!now?.collaborationId) return undefined
    const confirmations = outcome === 'delete' ? ['data-will-be-deleted'] : []
    return end(portal.as(life.customer.admin), { id: now.collaborationId }, outcome, { confirmations })
  }
const start =
  (asker: 'the same agency' | 'another agency'): Act =>
  async ({ customer }, service) => {
    try {
      return await accept(portal, customer, await askedFor(portal, customer, service, asker))
    } catch {
      return undefined
    }
  }
const change =
  (body: object): Act =>
  ({ customer, memberPath }) =>
    portal.as(customer.admin).patch(memberPath, body)

/** Everything that changes who can do what. Some of it is refused where it falls; then nothing changes. */
const ACTS: Readonly<Record<string, Act>> = {
  'ends standalone': endWith('continue-standalone'),
  'ends read-only': endWith('deactivate-read-only'),
  'ends by deletion': endWith('delete'),
  'the agency comes': start('the same agency'),
  'another comes': start('another agency'),
  'takes reading away': async (life, service) => {
    const now = await currentOf(life, service)
    return now && portal.as(life.customer.admin).delete(`/subscriptions/${now.id}/agency-access`)
  },
  'stops the deletion': async (life, service) => {
    const ended = (await currentOf(life, service))?.ended
    return ended && portal.as(life.customer.admin).delete(`/terminations/${ended.terminationId}/deletion`)
  },
  'the deletion comes': async () => {
    await portal.sweep()
    return undefined
  },
  upgrade: async (life) => {
    const now = await currentOf(life, 'eekonomi-fakturering')
    return now && portal.as(SUPPORT).post(`/support/subscriptions/${now.id}/upgrade`, { to: 'eekonomi-smart' })
  },
  'a licence': change({ licences: ['utlagg', 'eekonomi-smart'] }),
  'other licences': change({ licences: ['eekonomi-fakturering'] }),
  'an auditor': change({ role: 'auditor' }),
  'a user': change({ role: 'user' }),
  'an administrator': change({ role: 'administrator' }),
  inactive: change({ status: 'inactive' }),
  active: change({ status: 'active' }),
  removed: ({ customer, memberPath }) => portal.as(customer.admin).delete(memberPath),
}

let lives = 0
const begin = async (): Promise<Life> => {
  lives += 1
  const customer = await portal.customer({ services: SERVICES })
  const colleague = `kollega${lives}@kund.example`
  const { membershipId } = await portal.member(customer, { email: colleague, name: `Kollega ${lives}`, role: 'user', licences: ['utlagg'] })
  return { customer, colleague, memberPath: `/companies/${customer.id}/users/${membershipId}` }
}

type Answer = { readonly at: string; readonly email: string; readonly id: string; readonly access: string }

const PEOPLE = [AGENCY_ADMIN, AGENCY_AUDITOR, OTHER_AGENCY_ADMIN]

/** What the portal lets everybody do at this moment, as it decides it at every call. */
const ask = async ({ customer, colleague }: Life, at: string): Promise<readonly Answer[]> => {
  const { database } = portal
  const { rows } = await database.pool.query<{ id: string }>('SELECT id FROM subscription WHERE company_id = $1 AND begun', [customer.id])
  const users = await database.pool.query<{ id: string; email: string }>('SELECT id, email FROM "user" WHERE email = ANY($1)', [
    [customer.admin, colleague, ...PEOPLE],
  ])
  const answers = users.rows.map(async (user) => {
    const actor = await findActor(database, user.id, stockholmDay(new Date(at)))
    if (!actor) throw new Error(`${user.email} is nobody`)
    return Promise.all(
      rows.map(async ({ id }) => ({ at, email: user.email, id, access: (await findWorkspace(database, id, actor))?.access ?? 'none' })),
    )
  })
  return (await Promise.all(answers)).flat()
}

const step = fc.tuple(fc.constantFrom(...Object.keys(ACTS)), fc.constantFrom(...SERVICES), fc.integer({ min: 1, max: 40 * 24 * 60 }))

it('the answer about each past instant equals what was answered then (G16), over random lives lived through the API', async () => {
  const done = new Set<string>()
  let clock = Date.now() + 1000
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 12 }), async (steps) => {
      const life = await begin()
      const answers: Answer[] = []
      for (const [name, service, minutes] of steps) {
        clock += minutes * 60_000
        const at = new Date(clock).toISOString()
        portal.travelTo(at)
        const reply = await ACTS[name]?.(life, service)
        if (reply && reply.status < 300) done.add(name)
        answers.push(...(await ask(life, at)))
      }
      for (const { at, email, id, access } of answers) {
        const { body } = await portal.as(SUPPORT).get(`/support/subscriptions/${id}/access?email=${encodeURIComponent(email)}&at=${at}`)
        expect({ at, email, id, access: body.access, recorded: body.recorded }).toEqual({ at, email, id, access, recorded: true })
      }
    }),
    { numRuns: 2, seed: 20261128, endOnFailure: true },
  )
  expect(done.size).toBeGreaterThan(8)
})
