import { textOf } from '@portal/pdf/testing'
import { sqlState } from '@portal/database'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { PASSWORD, SUPPORT } from '../../testing/world.ts'
import { download } from '../bookkeeping/testing/files.ts'
import { PLACE, SELLER } from '../invoicing/testing/seller.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
beforeEach(() => portal.travelTo('2026-11-23T10:00:00Z'))
afterAll(() => portal.stop())

const TWIN = 'xn--rksmrgs-5wao1o.se'
let made = 0
/** A new address in both its spellings. */
const bothSpellings = () => {
  made += 1
  return { written: `eva${made}@räksmörgås.se`, twin: `eva${made}@${TWIN}` }
}
const tokenIn = (text: string) => decodeURIComponent(/token=([^\s]+)/.exec(text)![1]!)
const logIn = (email: string, password: string) => portal.anonymous.post('/api/auth/sign-in/email', { email, password })
const forget = (email: string) => portal.anonymous.post('/api/auth/request-password-reset', { email })
const invite = async (email: string) => {
  const customer = await portal.customer({ services: ['eekonomi-fakturering'] })
  const users = `/companies/${customer.id}/users`
  const create = (address: string) => portal.as(customer.admin).post(users, { email: address, name: 'Eva Ek', role: 'user' })
  return { customer, users, create, created: await create(email) }
}

describe('a user whose address has å, ä and ö in its domain', () => {
  it('is invited, activates the account, logs in in either spelling, and sees the address as it is written', async () => {
    const { written, twin } = bothSpellings()
    const { created } = await invite(written)
    expect(created).toMatchObject({ status: 201, body: { email: written } })
    const link = `/invitations/${tokenIn((await portal.letter(twin)).text)}`
    expect((await portal.anonymous.get(link)).body.email).toBe(written)
    expect((await portal.anonymous.post(`${link}/acceptance`, { password: PASSWORD })).body).toEqual({ email: written })
    for (const spelling of [written, twin, written.toUpperCase(), twin.toUpperCase(), written.normalize('NFD')])
      expect((await logIn(spelling, PASSWORD)).status).toBe(200)
    expect((await portal.as(twin).get('/me')).body.user.email).toBe(written)
  })

  it('is one person in both spellings', async () => {
    const { written, twin } = bothSpellings()
    const { create } = await invite(written)
    for (const spelling of [written, twin]) expect(await create(spelling)).toMatchObject({ status: 409, body: { code: 'already-member' } })
    expect((await invite(twin)).created).toMatchObject({ status: 201, body: { email: written } })
    const { rows } = await portal.database.pool.query('SELECT email FROM "user" WHERE email = $1', [twin])
    expect(rows).toEqual([{ email: twin }])
  })

  it('gets a link for a forgotten password in either spelling, sent to an address that every mail system understands', async () => {
    const { written, twin } = bothSpellings()
    const { customer } = await invite(written)
    await portal.letter(twin)
    await portal.member(customer, { email: bothSpellings().twin, name: 'Bo', role: 'user' })
    const [bo, Bo] = [`eva${made}@${TWIN}`, `eva${made}@räksmörgås.se`]
    for (const spelling of [bo, Bo]) expect((await forget(spelling)).status).toBe(200)
    const { text } = await portal.letter(bo, 2)
    const reset = { newPassword: 'ett-nytt-losenord', token: tokenIn(text) }
    expect((await portal.anonymous.post('/api/auth/reset-password', reset)).status).toBe(200)
    expect((await logIn(Bo, 'ett-nytt-losenord')).status).toBe(200)
  })

  it('is limited in failed log-ins as one account', async () => {
    const { written, twin } = bothSpellings()
    const answers: number[] = []
    for (const spelling of Array.from({ length: 6 }, () => [written, twin]).flat()) answers.push((await logIn(spelling, 'fel-losenord-har')).status)
    expect(answers.slice(-2)).toEqual([429, 429])
  })

  it('is found by support in either spelling', async () => {
    const { written, twin } = bothSpellings()
    const { customer } = await invite(written)
    const half = written.indexOf('@') + 5
    for (const q of [written, twin, written.slice(0, 5), written.slice(0, half), written.slice(0, -1)]) {
      const { items } = (await portal.as(SUPPORT).get(`/support/companies?q=${encodeURIComponent(q)}`)).body
      expect(items).toEqual(expect.arrayContaining([expect.objectContaining({ id: customer.id })]))
    }
  })

  it('is refused by the database itself in another spelling than the stored one', async () => {
    const insert = portal.database.pool.query(
      `INSERT INTO "user" (id, email, name, created_at, updated_at) VALUES (uuidv7(), 'a@räksmörgås.se', 'A', now(), now())`,
    )
    expect(await insert.then(() => 'accepted', sqlState)).toBe('23514')
  })
})

describe('letters outside a–z before @', () => {
  const refused = { status: 400, body: { code: 'invalid-request', issues: [{ path: 'body.email', code: 'letters-before-at' }] } }
  it('are refused with the field and what to do, by invitation, log-in and forgotten password alike', async () => {
    const { create } = await invite(bothSpellings().written)
    expect(await create('åsa@räksmörgås.se')).toMatchObject(refused)
    expect((await create('åsa@räksmörgås.se')).body.detail).toBe(
      'Före @ kan e-postadressen bara ha a–z, siffror och . _ + -. Efter @ går å, ä och ö bra. Använd en annan adress.',
    )
    expect(await logIn('åsa@räksmörgås.se', PASSWORD)).toMatchObject(refused)
    expect(await forget('åsa@räksmörgås.se')).toMatchObject(refused)
  })
  it('are told apart from what is no address', async () => {
    const { create } = await invite(bothSpellings().written)
    expect((await create('åsa')).body).toMatchObject({
      issues: [{ path: 'body.email', code: 'no-address' }],
      detail: 'Skriv en e-postadress, som namn@foretag.se.',
    })
  })
})

describe('a buyer and a seller', () => {
  it('have their address stored as its twin, shown as written, printed as written, and the twin in the e-invoice', async () => {
    const { customer } = await invite(bothSpellings().written)
    const owner = portal.as(customer.admin)
    const subscription = `/subscriptions/${customer.with('eekonomi-fakturering').subscriptionId}`
    const add = (kind: string, content: object) => owner.post(`${subscription}/records`, { kind, content })
    expect((await add('customer', { name: 'Östers', email: 'info@öster.se' })).body.content.email).toBe('info@öster.se')
    const seller = await add('seller', { ...SELLER, email: 'info@räksmörgås.se' })
    expect(seller.body.content.email).toBe('info@räksmörgås.se')
    const { rows } = await portal.database.pool.query(
      `SELECT content->>'email' AS email FROM workspace_record WHERE kind IN ('customer', 'seller') AND content->>'email' LIKE 'info@xn--%' ORDER BY 1`,
    )
    expect(rows).toEqual([{ email: `info@${TWIN}` }, { email: 'info@xn--ster-4qa.se' }])

    const buyer = { ...PLACE, name: 'Östers', organisationNumber: '559000-0013' }
    const row = { text: 'Fisk', quantity: 1000, unit: 'kg', price: 10_000, vat: 25 }
    const invoice = await add('invoice', { buyer, date: '2026-11-23', dueDate: '2026-12-23', reference: 'Eva Ek', rows: [row] })
    const sent = await owner.put(`${subscription}/records/${invoice.body.id}/state`, { state: 'sent' })
    expect(sent.body.content.seller.email).toBe('info@räksmörgås.se')
    const bytesOf = async (what: string) => (await download(portal, customer.admin, `${subscription}/invoices/${invoice.body.id}/${what}`)).bytes
    expect(textOf(await bytesOf('pdf'))).toContain('info@räksmörgås.se')
    expect(new TextDecoder().decode(await bytesOf('e-invoice'))).toContain(`info@${TWIN}<`)
  })
  it('are not saved with letters outside a–z before @', async () => {
    const { customer } = await invite(bothSpellings().written)
    const path = `/subscriptions/${customer.with('eekonomi-fakturering').subscriptionId}/records`
    const answer = await portal.as(customer.admin).post(path, { kind: 'customer', content: { name: 'Östers', email: 'åsa@öster.se' } })
    expect(answer).toMatchObject({ status: 400, body: { issues: [{ path: 'body.content.email', code: 'letters-before-at' }] } })
  })
})
