import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Caller } from '../../testing/caller.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { AGENCY_ADMIN, AGENCY_USER, type Customer } from '../../testing/world.ts'

let portal: TestPortal
let customer: Customer
let subscriptionId: string
let path: string
let owner: Caller
let per: Caller
let persons = 0
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())
beforeEach(async () => {
  customer = await portal.customer({ services: ['utlagg'] })
  subscriptionId = customer.with('utlagg').subscriptionId
  path = `/subscriptions/${subscriptionId}/records`
  owner = portal.as(customer.admin)
  per = await user('Pär Öhman')
})

const user = async (name: string): Promise<Caller> => {
  persons += 1
  const email = `person${persons}@kund.example`
  await portal.member(customer, { email, name, role: 'user', licences: ['utlagg'] })
  return portal.as(email)
}
const ROWS = [
  { date: '2026-10-02', kind: 'travel', text: 'Tåg', amount: 119_000, vat: 6_736 },
  { date: '2026-10-03', kind: 'parking', text: '', amount: 15_550, vat: 3_110 },
]
const draft = (asked: object = {}) => ({ title: 'Resa till Älvsjö', date: '2026-10-01', rows: ROWS, ...asked })
const create = (caller: Caller, asked: object = {}) => caller.post(path, { kind: 'expense-report', content: draft(asked) })
const created = async (caller: Caller, asked: object = {}): Promise<string> => (await create(caller, asked)).body.id
const move = (caller: Caller, id: string, state: string, asked: object = {}) => caller.put(`${path}/${id}/state`, { state, ...asked })

describe('a report', () => {
  it('is a draft of its person’s own, with the total of its rows', async () => {
    const { status, body } = await create(per)
    expect([status, body.kind, body.files, body.abilities]).toEqual([201, 'expense-report', 0, ['change', 'submit']])
    expect(body.content).toMatchObject({ person: 'Pär Öhman', state: 'draft', total: 134_550, rows: ROWS, submittedAt: null, sentAt: null })
    const changed = await per.patch(`${path}/${body.id}`, { version: 1, content: draft({ title: 'Resa', rows: [ROWS[0]], date: '2026-10-05' }) })
    expect(changed.body).toMatchObject({ version: 2, content: { title: 'Resa', total: 119_000, person: 'Pär Öhman', date: '2026-10-05' } })
    expect((await per.patch(`${path}/${body.id}`, { version: 1, content: draft() })).body.code).toBe('changed-meanwhile')
  })

  it('of a person named by an administrator or the agency is theirs to go on with, where that is a user', async () => {
    const id = await created(portal.as(AGENCY_USER), { person: 'Pär Öhman' })
    expect((await per.patch(`${path}/${id}`, { content: draft() })).status).toBe(200)
    const stranger = await create(owner, { person: 'Örjan Sandström' })
    expect(stranger.body.content).toMatchObject({ person: 'Örjan Sandström', membershipId: null })
    expect((await per.patch(`${path}/${stranger.body.id}`, { content: draft() })).body.code).toBe('forbidden')
  })

  it('is nobody’s where two users have that name', async () => {
    await user('Åsa Nyström')
    await user('Åsa Nyström')
    expect((await create(owner, { person: 'Åsa Nyström' })).body.content.membershipId).toBeNull()
  })

  it('goes from draft to submitted, back, and on to sent, where it stays', async () => {
    portal.travelTo('2026-10-07T09:00:00Z')
    const id = await created(per)
    expect((await move(per, id, 'submitted')).body).toMatchObject({
      content: { state: 'submitted', submittedAt: '2026-10-07T09:00:00.000Z', total: 134_550 },
      abilities: ['take-back'],
    })
    expect((await per.patch(`${path}/${id}`, { content: draft() })).body).toMatchObject({ code: 'expense-report-not-draft', state: 'submitted' })
    expect((await per.delete(`${path}/${id}`)).body.code).toBe('expense-report-not-draft')
    expect((await move(per, id, 'draft')).body.content).toMatchObject({ state: 'draft', submittedAt: null })
    await move(per, id, 'submitted')
    expect((await move(per, id, 'sent')).body.code).toBe('forbidden')
    expect((await owner.get(`${path}/${id}`)).body.abilities).toEqual(['take-back', 'send'])
    expect((await move(portal.as(AGENCY_ADMIN), id, 'sent')).body).toMatchObject({ content: { state: 'sent' }, abilities: [] })
    expect((await move(owner, id, 'draft')).body).toMatchObject({ status: 409, code: 'expense-report-move-refused', state: 'sent', to: 'draft' })
  })

  it('submitted by one while another changed it is refused, and so is a state that is none', async () => {
    const id = await created(per)
    await per.patch(`${path}/${id}`, { content: draft({ title: 'Annan' }) })
    expect((await move(per, id, 'submitted', { version: 1 })).body.code).toBe('changed-meanwhile')
    expect((await move(per, id, 'paid')).body).toMatchObject({ status: 400, code: 'invalid-request', issues: [{ path: 'body.state' }] })
  })

  it('submitted twice at once is submitted once', async () => {
    const id = await created(per)
    const replies = await Promise.all([move(per, id, 'submitted'), move(owner, id, 'submitted')])
    expect(replies.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([200, 409])
    expect((await per.get(`${path}/${id}`)).body).toMatchObject({ version: 2, content: { state: 'submitted' } })
  })

  it('without an expense is not submitted', async () => {
    const id = await created(per, { rows: [] })
    expect((await move(per, id, 'submitted')).body).toMatchObject({ status: 422, code: 'expense-report-empty' })
  })

  it('is removed while it is a draft, its receipts with it', async () => {
    const id = await created(per)
    const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=', 'base64')
    expect((await per.post(`${path}/${id}/files?name=kvitto.png`, new Uint8Array(png))).status).toBe(201)
    expect((await per.get(`${path}/${id}`)).body.files).toBe(1)
    const folder = join(portal.dataFolder, 'workspaces', subscriptionId, 'files')
    expect(await readdir(folder)).toHaveLength(1)
    expect((await per.delete(`${path}/${id}`)).status).toBe(204)
    expect(await readdir(folder)).toEqual([])
  })
})

describe('somebody else’s report', () => {
  it('is read by every user, changed by none of them', async () => {
    const id = await created(owner)
    expect((await per.get(`${path}/${id}`)).body).toMatchObject({ content: { title: 'Resa till Älvsjö' }, abilities: [] })
    expect((await per.patch(`${path}/${id}`, { content: draft() })).status).toBe(403)
    expect((await per.delete(`${path}/${id}`)).status).toBe(403)
    expect((await move(per, id, 'submitted')).status).toBe(403)
    expect((await create(per, { person: 'Berit' })).body.code).toBe('forbidden')
  })
})

describe('what is no report is refused with its path', () => {
  it.each([
    ['no title', { title: ' ' }, 'body.content.title'],
    ['a state of its own', { state: 'sent' }, 'body.content.state'],
    ['a total of its own', { total: 1 }, 'body.content.total'],
    ['an amount of nothing', { rows: [{ ...ROWS[0], amount: 0 }] }, 'body.content.rows.0.amount'],
    ['an amount below nothing', { rows: [{ ...ROWS[0], amount: -1 }] }, 'body.content.rows.0.amount'],
    ['VAT below nothing', { rows: [{ ...ROWS[0], vat: -1 }] }, 'body.content.rows.0.vat'],
    ['more VAT than the amount', { rows: [{ ...ROWS[0], vat: 119_000 }] }, 'body.content.rows.0.vat'],
    ['half an öre', { rows: [{ ...ROWS[0], amount: 1.5 }] }, 'body.content.rows.0.amount'],
    ['an amount of 16 digits', { rows: [{ ...ROWS[0], amount: 1_000_000_000_000_000 }] }, 'body.content.rows.0.amount'],
    ['201 rows', { rows: Array.from({ length: 201 }, () => ROWS[0]) }, 'body.content.rows'],
    ['a day that is none', { date: '2026-02-30' }, 'body.content.date'],
    ['a kind that is none', { rows: [{ ...ROWS[0], kind: 'bribe' }] }, 'body.content.rows.0.kind'],
    ['a line break in the name', { person: 'Pär\nÖhman' }, 'body.content.person'],
  ])('%s', async (_, asked, at) => {
    const { status, body } = await create(per, asked)
    expect([status, body.issues[0].path]).toEqual([400, at])
  })

  it('and an agency says whose it is', async () => {
    expect((await create(portal.as(AGENCY_USER))).body).toMatchObject({ status: 400, issues: [{ path: 'body.content.person', code: 'required' }] })
  })
})

describe('the list', () => {
  it('is of one state, and found by title and person', async () => {
    await created(per, { title: 'Drivmedel' })
    const id = await created(owner, { person: 'Örjan Sandström', date: '2026-10-09' })
    await move(owner, id, 'submitted')
    const titles = async (query: string) =>
      (await owner.get(`${path}?kind=expense-report${query}`)).body.items.map((each: { content: { title: string } }) => each.content.title)
    expect(await titles('&order=desc')).toEqual(['Resa till Älvsjö', 'Drivmedel'])
    expect(await titles('&state=draft')).toEqual(['Drivmedel'])
    expect(await titles('&state=submitted&q=%C3%96RJAN')).toEqual(['Resa till Älvsjö'])
    expect(await titles('&state=sent')).toEqual([])
    expect((await owner.get(`${path}?kind=expense-report&state=DROP TABLE`)).status).toBe(400)
  })
})
