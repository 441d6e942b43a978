import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Caller } from '../../testing/caller.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { AGENCY_ADMIN, OTHER_AGENCY_ADMIN, SUPPORT } from '../../testing/world.ts'
import { fileOf, sample, voucherLines } from './testing/files.ts'

let portal: TestPortal
let owner: Caller
let path: string
let subscriptionId: string
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())
beforeEach(async () => {
  portal.travelTo('2026-11-28T09:00:00Z')
  const customer = await portal.customer({ services: ['eekonomi-smart'] })
  owner = portal.as(customer.admin)
  subscriptionId = customer.with('eekonomi-smart').subscriptionId
  path = `/subscriptions/${subscriptionId}`
})

const rowsOf = async (text: string) => (await portal.database.pool.query(text, [subscriptionId])).rows
/** Every column of every record, so that nothing comes back otherwise than it was. */
const everything = () => rowsOf('SELECT * FROM workspace_record WHERE subscription_id = $1 ORDER BY id')
const kept = async (): Promise<number> =>
  (await rowsOf('SELECT count(*)::int AS count FROM sie_import_record r JOIN sie_import i ON i.id = r.import_id WHERE i.subscription_id = $1'))[0]
    .count
const imported = async (file: Uint8Array, query = ''): Promise<string> => {
  const { status, body } = await owner.post(`${path}/sie?${query}`, file)
  expect(status).toBe(200)
  return body.id
}
const undo = (id: string, caller = owner) => caller.delete(`${path}/imports/${id}`)
const listed = async (caller = owner) => (await caller.get(`${path}/imports`)).body.items

const BROKEN_YEAR = sample('cases/sie4e-broken-year.se')
const PAYROLL = sample('cases/sie4i-lon-utan-rar.si')
const RENAMED = fileOf('#KONTO 1510 "Fordran"', ...voucherLines(1), ...voucherLines(2))
const BEFORE = fileOf('#KONTO 1510 "Kundfordran"', '#IB 0 1930 5.00', ...voucherLines(7))

describe('an import that is undone (G18)', () => {
  it('of a year into empty books leaves them empty', async () => {
    const id = await imported(BROKEN_YEAR)
    expect((await undo(id)).status).toBe(200)
    expect(await everything()).toEqual([])
  })
  it('that replaced a year gives back exactly what was there: vouchers, balances, names of accounts', async () => {
    await imported(BEFORE)
    const before = await everything()
    const id = await imported(RENAMED, 'replace=true')
    expect(await everything()).not.toEqual(before)
    const { status, body } = await undo(id)
    expect([status, body.undoneAt, body.abilities]).toEqual([200, expect.any(String), []])
    expect(await everything()).toEqual(before)
    expect(await kept()).toBe(0)
  })
  it('that added vouchers takes them away, with the accounts it brought, and declared balances are true again', async () => {
    await imported(BROKEN_YEAR)
    const before = await everything()
    const id = await imported(PAYROLL)
    await undo(id)
    expect(await everything()).toEqual(before)
  })
  it('lets the one before it be undone in its turn', async () => {
    const first = await imported(BROKEN_YEAR)
    const second = await imported(PAYROLL)
    expect((await undo(first)).body.code).toBe('changed-meanwhile')
    await undo(second)
    expect((await listed()).map(({ id, abilities }: { id: string; abilities: string[] }) => [id, abilities])).toEqual([
      [second, []],
      [first, ['undo']],
    ])
    expect((await undo(first)).status).toBe(200)
    expect(await everything()).toEqual([])
  })
  it('is told with both counts, and so was the import', async () => {
    await imported(BEFORE)
    await undo(await imported(RENAMED, 'replace=true'))
    const details = await rowsOf(`SELECT type, details FROM event WHERE details->>'subscriptionId' = $1 ORDER BY id`)
    expect(details).toMatchObject([
      { type: 'sie-imported', details: { vouchers: 1, rows: 2 } },
      { type: 'sie-imported', details: { vouchers: 2, rows: 4, removed: 1 } },
      { type: 'sie-import-undone', details: { vouchers: 2, restored: 1 } },
    ])
    expect(details[0].details).not.toHaveProperty('removed')
  })
  it('may be imported again: the same file is not a file that was brought before', async () => {
    await imported(BROKEN_YEAR)
    await undo(await imported(PAYROLL))
    expect((await owner.post(`${path}/sie`, PAYROLL)).body).toMatchObject({ added: 1, skipped: 0 })
  })
})

describe('an undo is refused', () => {
  it.each([
    ['a voucher is written', async () => void (await owner.post(`${path}/records`, { kind: 'account', content: { number: '1999', name: 'Nytt' } }))],
    ['another file is imported', async () => void (await imported(fileOf('#RAR 0 20270101 20271231', ...voucherLines(1, '1.00', '20270102'))))],
  ])('once %s after it', async (_, change) => {
    const id = await imported(BROKEN_YEAR)
    await change()
    const after = await everything()
    const { status, body } = await undo(id)
    expect([status, body.code]).toEqual([409, 'changed-meanwhile'])
    expect(await everything()).toEqual(after)
    expect((await listed()).at(-1).abilities).toEqual([])
  })
  it('a second time, also when two people undo at once: one does, the other is told', async () => {
    const id = await imported(BROKEN_YEAR)
    const replies = await Promise.all([undo(id), undo(id, portal.as(AGENCY_ADMIN))])
    expect(replies.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([200, 409])
    expect(replies.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'undo-not-offered', reason: 'undone' })
  })
  it('after thirty days, when what was kept is removed', async () => {
    await imported(BEFORE)
    const id = await imported(RENAMED, 'replace=true')
    portal.travelTo('2026-12-28T08:59:00Z')
    await portal.sweep()
    expect([await kept(), (await listed())[0].abilities]).toEqual([3, ['undo']])
    portal.travelTo('2026-12-28T09:00:00Z')
    expect((await undo(id)).body).toMatchObject({ code: 'undo-not-offered', reason: 'expired' })
    await portal.sweep()
    expect(await kept()).toBe(0)
  })
  it('when what it removed is not stored in full (G20)', async () => {
    await imported(BEFORE)
    const id = await imported(RENAMED, 'replace=true')
    await portal.database.pool.query(`DELETE FROM sie_import_record WHERE import_id = $1 AND kind = 'voucher'`, [id])
    expect((await undo(id)).body).toMatchObject({ code: 'undo-not-offered', reason: 'incomplete' })
    expect((await listed())[0].abilities).toEqual([])
  })
  it('to those who may not write, and of what is not there', async () => {
    const id = await imported(BROKEN_YEAR)
    for (const email of [OTHER_AGENCY_ADMIN, SUPPORT]) expect((await undo(id, portal.as(email))).status).toBe(404)
    const other = await portal.customer({ services: ['eekonomi-smart'] })
    expect((await portal.as(other.admin).delete(`/subscriptions/${other.with('eekonomi-smart').subscriptionId}/imports/${id}`)).status).toBe(404)
  })
  it('in a service that keeps no books, which has no imports either', async () => {
    const { admin, with: service } = await portal.customer({ services: ['utlagg'] })
    const at = `/subscriptions/${service('utlagg').subscriptionId}/imports`
    expect((await portal.as(admin).get(at)).body.code).toBe('kind-not-offered')
    expect((await portal.as(admin).delete(`${at}/0199f0a0-0000-7000-8000-000000000001`)).body.code).toBe('kind-not-offered')
  })
})

describe('the imports of a workspace', () => {
  it('are listed page by page, the newest first', async () => {
    const [first, second] = [await imported(BROKEN_YEAR), await imported(PAYROLL)]
    const page = (await owner.get(`${path}/imports?limit=1`)).body
    expect(page.items).toMatchObject([{ id: second, form: 'vouchers', added: 1, replaced: 0, undoneAt: null, abilities: ['undo'] }])
    const rest = (await owner.get(`${path}/imports?limit=1&cursor=${page.nextCursor}`)).body
    expect([rest.items[0].id, rest.nextCursor]).toEqual([first, null])
    expect((await owner.get(`${path}/imports?cursor=x`)).body.code).toBe('invalid-request')
  })
  it('the same file by two people at once is imported once', async () => {
    await imported(BROKEN_YEAR)
    const replies = await Promise.all([owner, portal.as(AGENCY_ADMIN)].map((caller) => caller.post(`${path}/sie`, PAYROLL)))
    expect(replies.map(({ body }) => [body.added, body.skipped]).toSorted(([one], [other]) => one - other)).toEqual([
      [0, 1],
      [1, 0],
    ])
  })
  it('a file that was imported before adds nothing again, even where its vouchers are gone, until somebody says so', async () => {
    await imported(BROKEN_YEAR)
    await imported(PAYROLL)
    const [voucher] = (await owner.get(`${path}/records?kind=voucher&q=februari`)).body.items
    expect((await owner.delete(`${path}/records/${voucher.id}`)).status).toBe(204)
    const { body } = await owner.post(`${path}/sie`, PAYROLL)
    expect(body).toMatchObject({ id: null, added: 0, skipped: 1 })
    expect(body.warnings.map(({ code }: { code: string }) => code)).toEqual(expect.arrayContaining(['file-brought-again', 'file-already-imported']))
    expect((await owner.post(`${path}/sie?again=add`, PAYROLL)).body).toMatchObject({ added: 1, skipped: 0 })
  })
  it('a number with letters becomes the next of its series, and is told so', async () => {
    await imported(BROKEN_YEAR)
    const file = new TextEncoder().encode(['#FLAGGA 0', '#SIETYP 4', '#VER A 12B 20260101', '{', '#TRANS 1930 {} 0.00', '}', ''].join('\n'))
    const { body } = await owner.post(`${path}/sie`, file)
    expect(body.warnings).toEqual(expect.arrayContaining([{ line: 0, code: 'voucher-renumbered', text: 'A 12B 2026-01-01 → 4' }]))
  })
})
