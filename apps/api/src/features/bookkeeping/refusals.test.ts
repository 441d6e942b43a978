import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { AGENCY_ADMIN, OTHER_AGENCY_ADMIN, SUPPORT } from '../../testing/world.ts'
import { fileOf, sample, voucherLines } from './testing/files.ts'

let portal: TestPortal
beforeAll(async () => {
  portal = await startTestPortal()
})
afterAll(() => portal.stop())

const books = async () => {
  const customer = await portal.customer({ services: ['eekonomi-smart', 'utlagg'] })
  return { customer, owner: portal.as(customer.admin), path: `/subscriptions/${customer.with('eekonomi-smart').subscriptionId}` }
}
const cutOff = sample('visma-administration-ovningsbolaget.se').subarray(0, 60_000)

describe('a file that is refused', () => {
  const cases: readonly (readonly [what: string, bytes: Uint8Array, reason: string])[] = [
    ['cut off in the middle of a voucher', cutOff, 'cut-off'],
    ['empty', new Uint8Array(), 'empty'],
    ['blank', new TextEncoder().encode(' \r\n \r\n'), 'empty'],
    ['not SIE at all', new TextEncoder().encode('name;number\r\nBerit;1\r\n'), 'not-sie'],
    ['binary', Uint8Array.from({ length: 5000 }, (_, at) => at % 256), 'binary'],
    ['with half an amount', fileOf('#VER A 1 20260101', '{', '#TRANS 1930 {} 1.005', '}'), 'amount-too-precise'],
    ['with a day that does not exist', fileOf('#VER A 1 20260231', '{', '}'), 'date-malformed'],
  ]
  it.each(cases)('%s leaves nothing behind', async (_, bytes, reason) => {
    const { owner, path } = await books()
    const { status, body } = await owner.post(`${path}/sie`, bytes)
    expect([status, body.code, body.reason]).toEqual([422, 'sie-unreadable', reason])
    expect(body.line).toBeGreaterThan(0)
    for (const kind of ['fiscal-year', 'account', 'voucher']) expect((await owner.get(`${path}/records?kind=${kind}`)).body.items).toEqual([])
  })

  it('25 MB is too large', async () => {
    const { owner, path } = await books()
    const { status, body } = await owner.post(`${path}/sie`, new Uint8Array(25 * 1024 * 1024).fill(32))
    expect([status, body.code, body.limit]).toEqual([413, 'payload-too-large', 24 * 1024 * 1024])
  })
})

it('a service without books has no SIE', async () => {
  const { customer, owner } = await books()
  const path = `/subscriptions/${customer.with('utlagg').subscriptionId}/sie`
  expect((await owner.post(path, fileOf())).body.code).toBe('kind-not-offered')
  expect((await owner.get(path)).body.code).toBe('kind-not-offered')
})

it('whoever has no access does not learn that the books are there; support neither', async () => {
  const { path } = await books()
  for (const email of [OTHER_AGENCY_ADMIN, SUPPORT]) {
    expect((await portal.as(email).post(`${path}/sie`, fileOf())).status).toBe(404)
    expect((await portal.as(email).get(`${path}/sie`)).status).toBe(404)
  }
  expect((await portal.anonymous.post(`${path}/sie`, fileOf())).status).toBe(401)
})

const DEACTIVATE = { outcome: 'deactivate-read-only', confirmations: [] }

const ended = async () => {
  const { customer, owner, path } = await books()
  await owner.post(`${path}/sie`, fileOf(...voucherLines(1)))
  const end = `/collaborations/${customer.with('eekonomi-smart').id}/termination`
  const { status } = await owner.post(end, DEACTIVATE, { 'idempotency-key': customer.id })
  expect(status).toBe(201)
  return { customer, owner, path, subscriptionId: customer.with('eekonomi-smart').subscriptionId }
}

const waitingForLocks = async (): Promise<number> => {
  const waiting = `SELECT count(*)::int AS count FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`
  return (await portal.database.pool.query(waiting)).rows[0].count
}

describe('after deactivate-read-only', () => {
  it('both sides read and export, and every way of writing is refused', async () => {
    const { customer, path } = await ended()
    for (const email of [customer.admin, AGENCY_ADMIN]) {
      const caller = portal.as(email)
      const [voucher] = (await caller.get(`${path}/records?kind=voucher`)).body.items
      expect((await caller.get(`${path}/records/${voucher.id}`)).status).toBe(200)
      expect((await caller.get(`${path}/sie`)).status).toBe(200)
      expect((await caller.get(`${path}/balances`)).status).toBe(200)
      const content = { number: '1940', name: 'Bank 2' }
      const [imported] = (await caller.get(`${path}/imports`)).body.items
      expect(imported.abilities).toEqual([])
      const writes = await Promise.all([
        caller.post(`${path}/sie?replace=true`, fileOf(...voucherLines(2))),
        caller.post(`${path}/sie`, sample('cases/sie4i-lon-utan-rar.si')),
        caller.post(`${path}/sie?preview=true`, sample('cases/sie4i-lon-utan-rar.si')),
        caller.delete(`${path}/imports/${imported.id}`),
        caller.post(`${path}/records`, { kind: 'account', content }),
        caller.patch(`${path}/records/${voucher.id}`, { content }),
        caller.delete(`${path}/records/${voucher.id}`),
      ])
      expect(writes.map(({ status, body }) => [status, body.code])).toEqual(writes.map(() => [403, 'read-only']))
    }
  })

  it.each([
    [
      'insertion',
      `INSERT INTO workspace_record (id, subscription_id, kind, key, content, created_at, updated_at)
       VALUES (uuidv7(), $1, 'account', 'x', '{}', now(), now())`,
    ],
    ['update', 'UPDATE workspace_record SET version = 9 WHERE subscription_id = $1'],
    ['deletion', 'DELETE FROM workspace_record WHERE subscription_id = $1'],
  ])('the database itself refuses an %s', async (_, statement) => {
    const { subscriptionId } = await ended()
    await expect(portal.database.pool.query(statement, [subscriptionId])).rejects.toMatchObject({ code: 'MT001' })
  })

  it('a write that had been let in before the end is refused when its turn comes', async () => {
    const { customer, owner, path } = await books()
    await owner.post(`${path}/sie`, fileOf(...voucherLines(1)))
    const { id, subscriptionId } = customer.with('eekonomi-smart')
    const blocker = await portal.database.pool.connect()
    try {
      await blocker.query('BEGIN')
      await blocker.query(`UPDATE collaboration SET status = 'ended', ended_at = now() WHERE id = $1`, [id])
      await blocker.query(`UPDATE subscription SET state = 'read-only' WHERE id = $1`, [subscriptionId])
      const waiting = [AGENCY_ADMIN, customer.admin].map((email) => portal.as(email).post(`${path}/sie?replace=true`, fileOf(...voucherLines(2))))
      await expect.poll(waitingForLocks).toBe(2)
      await blocker.query('COMMIT')
      const replies = await Promise.all(waiting)
      expect(replies.map(({ status }) => status)).toEqual([404, 403])
    } finally {
      blocker.release()
    }
  })

  it('an end and an import at the same moment: the import is whole or not there', async () => {
    const { customer, owner, path } = await books()
    const [end, write] = await Promise.all([
      owner.post(`/collaborations/${customer.with('eekonomi-smart').id}/termination`, DEACTIVATE, { 'idempotency-key': 'same-moment' }),
      owner.post(`${path}/sie`, sample('visma-administration-ovningsbolaget.se')),
    ])
    expect(end.status).toBe(201)
    expect([200, 403]).toContain(write.status)
    const { items } = (await owner.get(`${path}/records?kind=fiscal-year`)).body
    expect(items.map(({ content }: { content: { vouchers: number } }) => content.vouchers)).toEqual(write.status === 200 ? [0, 295] : [])
  })
})
