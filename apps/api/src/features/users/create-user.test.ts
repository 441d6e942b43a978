import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { AGENCY_ADMIN, type Customer, PASSWORD } from '../../testing/world.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())

const agency = () => portal.as(AGENCY_ADMIN)
const usersOf = (customer: Customer) => `/companies/${customer.id}/users`
const userOf = (customer: Customer, membershipId: string) => `/companies/${customer.id}/users/${membershipId}`
const list = async (customer: Customer) => (await portal.as(customer.admin).get(`/companies/${customer.id}/users`)).body.items

const tokenIn = (text: string) => /token=([\w-]+)/.exec(text)![1]
let made = 0
const newUser = (more: object = {}) => {
  made += 1
  return { email: `anna${made}@nya.example`, name: `Anna ${made}`, role: 'user', ...more }
}

const UNFIT = (company: string) => [
  ['kort', 'too-short'],
  [' '.repeat(12), 'blank'],
  ['password1234', 'common'],
  [`${company} 1!`, 'own-words'],
  ['Sommaren2026!', 'guessable'],
]

describe('creating a user', () => {
  it('invites: the link activates the account with a password of one’s own, once, and an administrator has every licence', async () => {
    const customer = await portal.customer({ services: ['eekonomi-smart', 'utlagg'] })
    const body = newUser({ role: 'administrator' })
    const created = await portal.as(customer.admin).post(usersOf(customer), body)
    expect(created).toMatchObject({
      status: 201,
      body: { email: body.email, name: body.name, role: 'administrator', status: 'invited', isMainContact: false },
    })

    const { text } = await portal.letter(body.email)
    const link = `/invitations/${tokenIn(text)}`
    expect((await portal.anonymous.get(link)).body).toEqual({ email: body.email, name: body.name, company: customer.name, needsPassword: true })
    expect(await portal.anonymous.post(`${link}/acceptance`, {})).toMatchObject({ status: 400, body: { issues: [{ path: 'body.password' }] } })
    for (const [password, fault] of UNFIT(customer.name))
      expect(await portal.anonymous.post(`${link}/acceptance`, { password }), password).toMatchObject({
        status: 422,
        body: { code: 'password-unfit', fault },
      })
    expect(await portal.anonymous.post(`${link}/acceptance`, { password: PASSWORD })).toMatchObject({ status: 200, body: { email: body.email } })
    expect(await portal.anonymous.post(`${link}/acceptance`, { password: PASSWORD })).toMatchObject({
      status: 404,
      body: { code: 'invitation-invalid' },
    })

    expect((await portal.as(body.email).get('/me')).body.companies).toMatchObject([{ id: customer.id, role: 'administrator' }])
    const { licences, status } = (await list(customer)).find(({ email }: { email: string }) => email === body.email)
    expect([status, licences]).toEqual(['active', ['eekonomi-smart', 'utlagg']])
    expect((await portal.as(body.email).get(`/subscriptions/${customer.with('utlagg').subscriptionId}`)).body.access).toBe('write')
  })

  it('answers a known address as an unknown one, and the person comes in with the password they have', async () => {
    const [customer, elsewhere] = [await portal.customer(), await portal.customer()]
    const body = { name: 'Som vi kallar henne', role: 'user', licences: ['utlagg'] }
    const known = await portal.as(customer.admin).post(usersOf(customer), { ...body, email: elsewhere.admin.toUpperCase() })
    const unknown = await portal.as(customer.admin).post(usersOf(customer), { ...body, email: newUser().email })
    expect([known.status, unknown.status]).toEqual([201, 201])
    expect({ ...known.body, id: '', email: '' }).toEqual({ ...unknown.body, id: '', email: '' })

    const { text } = await portal.letter(elsewhere.admin)
    const link = `/invitations/${tokenIn(text)}`
    expect((await portal.anonymous.get(link)).body.needsPassword).toBe(false)
    expect((await portal.anonymous.post(`${link}/acceptance`, {})).status).toBe(200)
    const { companies } = (await portal.as(elsewhere.admin).get('/me')).body
    expect(companies.map(({ id }: { id: string }) => id).toSorted()).toEqual([customer.id, elsewhere.id].toSorted())
  })

  it('who is a member already is refused, whoever asks and however it is spelled', async () => {
    const customer = await portal.customer({ services: ['utlagg'] })
    for (const caller of [agency(), portal.as(customer.admin)]) {
      const reply = await caller.post(usersOf(customer), { email: customer.admin.toUpperCase(), name: 'Samma', role: 'user' })
      expect(reply).toMatchObject({ status: 409, body: { code: 'already-member' } })
    }
  })

  it('the same address twice at once makes one member', async () => {
    const customer = await portal.customer()
    const body = newUser()
    const replies = await Promise.all([1, 2].map(() => portal.as(customer.admin).post(usersOf(customer), body)))
    expect(replies.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([201, 409])
  })

  it.each([
    ['no e-mail address', { email: 'anna' }, 'body.email'],
    ['no name', { name: '   ' }, 'body.name'],
    ['a null byte in the name', { name: 'Anna\0' }, 'body.name'],
    ['a role nobody has', { role: 'owner' }, 'body.role'],
    ['a licence of no service', { licences: ['kaffe'] }, 'body.licences.0'],
    ['a field nobody knows', { support: true }, 'body.support'],
  ])('%s is 400 with its path', async (_, wrong, path) => {
    const customer = await portal.customer()
    const reply = await portal.as(customer.admin).post(usersOf(customer), newUser(wrong))
    expect(reply).toMatchObject({ status: 400, body: { code: 'invalid-request', issues: [{ path }] } })
  })

  it('invited again: a new link comes and the earlier one stops working', async () => {
    const customer = await portal.customer()
    const body = newUser()
    const { id } = (await portal.as(customer.admin).post(usersOf(customer), body)).body
    const first = await portal.letter(body.email)
    expect((await portal.as(customer.admin).post(`${userOf(customer, id)}/invitation`)).status).toBe(204)
    const second = await portal.letter(body.email, 2)
    const [early, late] = [first, second].map(({ text }) => `/invitations/${tokenIn(text)}`)
    expect([(await portal.anonymous.get(early!)).status, (await portal.anonymous.get(late!)).status]).toEqual([404, 200])
  })

  it('one link used twice at once activates once', async () => {
    const customer = await portal.customer()
    const body = newUser()
    await portal.as(customer.admin).post(usersOf(customer), body)
    const link = `/invitations/${tokenIn((await portal.letter(body.email)).text)}/acceptance`
    const replies = await Promise.all([1, 2].map(() => portal.anonymous.post(link, { password: PASSWORD })))
    expect(replies.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([200, 404])
  })

  it('two companies’ links used at once by somebody new are both accepted', async () => {
    const customers = [await portal.customer(), await portal.customer()]
    const body = newUser()
    for (const customer of customers) await portal.as(customer.admin).post(usersOf(customer), body)
    await portal.letter(body.email, 2)
    const links = (await portal.letters(body.email)).map(({ text }) => `/invitations/${tokenIn(text)}/acceptance`)
    const replies = await Promise.all(links.map((link) => portal.anonymous.post(link, { password: PASSWORD })))
    expect(replies.map(({ status }) => status)).toEqual([200, 200])
    expect((await portal.as(body.email).get('/me')).body.companies).toHaveLength(2)
  })

  it('who is chosen as main contact before activating is invited again (G8)', async () => {
    const customer = await portal.customer()
    const body = newUser()
    const { id } = (await portal.as(customer.admin).post(usersOf(customer), body)).body
    await portal.letter(body.email)
    await portal.as(customer.admin).put(`/companies/${customer.id}/main-contact`, { membershipId: id })
    expect((await portal.letter(body.email, 2)).text).toContain('huvudkontakt')
  })

  it('a link is good for a week', async () => {
    const customer = await portal.customer()
    const body = newUser()
    await portal.as(customer.admin).post(usersOf(customer), body)
    const link = `/invitations/${tokenIn((await portal.letter(body.email)).text)}`
    portal.travelTo(new Date(Date.now() + 8 * 24 * 60 * 60 * 1000).toISOString())
    expect(await portal.anonymous.get(link)).toMatchObject({ status: 404, body: { code: 'invitation-invalid' } })
    portal.travelTo(new Date().toISOString())
    expect((await portal.anonymous.get(link)).status).toBe(200)
  })
})
