import { request } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { cookiesOf, type Reply } from '../../testing/caller.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { AGENCY_ADMIN, PASSWORD } from '../../testing/world.ts'

let portal: TestPortal
beforeAll(async () => {
  portal = await startTestPortal({ env: { TRUST_PROXY: '1' } })
  // The clock stands still, so that everything happens within one minute.
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterAll(async () => {
  vi.useRealTimers()
  await portal.stop()
})

let places = 0
let place = ''
const elsewhere = (): string => {
  places += 1
  return `192.0.2.${places}`
}
beforeEach(() => void (place = elsewhere()))

const post = (path: string, body: object, from = place) => portal.anonymous.post(path, body, { 'x-forwarded-for': from })
const logIn = (email: string, password: string, from = place) => post('/api/auth/sign-in/email', { email, password }, from)
const fail = async (email: string, times: number, from = place) => {
  for (let tries = 0; tries < times; tries += 1) expect((await logIn(email, 'not-the-password', from)).status).toBe(401)
}
const expectPatience = ({ status, body, headers }: Reply, most: number) => {
  expect([status, body.code]).toEqual([429, 'too-many-requests'])
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
  expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(most)
}

describe('log-ins that fail', () => {
  it('ten times to one address make it ask for patience, and lets others in', async () => {
    const { admin } = await portal.customer()
    await fail(admin, 10)
    expectPatience(await logIn(admin, PASSWORD), 60)
    expect((await logIn(AGENCY_ADMIN, PASSWORD)).status).toBe(200)
    expect((await logIn(admin, PASSWORD, elsewhere())).status).toBe(200)
  })

  it('are tried ten times, also of many at once', async () => {
    const { admin } = await portal.customer()
    const replies = await Promise.all(Array.from({ length: 30 }, () => logIn(admin, 'not-the-password')))
    expect(replies.filter(({ status }) => status === 401)).toHaveLength(10)
  })

  it('are counted alone: who knows the password is let in however often', async () => {
    const { admin } = await portal.customer()
    const replies = await Promise.all(Array.from({ length: 12 }, () => logIn(admin, PASSWORD)))
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(12)
  })

  it('of others keep nobody out of a browser from which they logged in', async () => {
    const { admin } = await portal.customer()
    const device = cookiesOf(await logIn(admin, PASSWORD))
    await fail(admin, 10)
    expectPatience(await logIn(admin, PASSWORD), 60)
    const there = (password: string, cookie: string) =>
      portal.anonymous.post('/api/auth/sign-in/email', { email: admin, password }, { 'x-forwarded-for': place, cookie })
    expect((await there(PASSWORD, device)).status).toBe(200)
    const [name] = /portal-device-\w+/.exec(device)!
    expectPatience(await there(PASSWORD, `${name}=made-up.made-up`), 60)
    for (let tries = 0; tries < 10; tries += 1) expect((await there('not-the-password', device)).status).toBe(401)
    expectPatience(await there(PASSWORD, device), 60)
  })

  it('from one IPv6 network are from one place', async () => {
    const { admin } = await portal.customer()
    for (let host = 1; host <= 10; host += 1) expect((await logIn(admin, 'not-the-password', `2001:db8:1:2::${host}`)).status).toBe(401)
    expectPatience(await logIn(admin, PASSWORD, '2001:db8:1:2:ffff::1'), 60)
    expect((await logIn(admin, PASSWORD, '2001:db8:1:3::1')).status).toBe(200)
  })

  it('from many places make an account ask for patience in new ones, and never where its owner logs in', async () => {
    const { admin } = await portal.customer()
    expect((await logIn(admin, PASSWORD)).status).toBe(200)
    const { password } = await portal.context.auth.$context
    const quick = vi.spyOn(password, 'verify').mockResolvedValue(false)
    for (let strangers = 0; strangers < 5; strangers += 1) await fail(admin, 10, elsewhere())
    quick.mockRestore()
    expectPatience(await logIn(admin, PASSWORD, elsewhere()), 5 * 60)
    expect((await logIn(admin, PASSWORD)).status).toBe(200)
  })
})

/** Sends the path exactly as given; `fetch` would normalise it. */
const rawPost = (path: string, body: object): Promise<number> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(portal.url)
    const sent = request({ port, host: '127.0.0.1', method: 'POST', path, headers: { 'content-type': 'application/json' } }, (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
    sent.on('error', reject)
    sent.end(JSON.stringify(body))
  })

describe('a log-in', () => {
  const call = { email: AGENCY_ADMIN, password: PASSWORD }
  it('is reached by its own path', async () => expect(await rawPost('/api/auth/sign-in/email', call)).toBe(200))

  it.each([
    '/sign-in/x/../email',
    '/sign-in/%2e/email',
    '/sign-in\\email',
    '//sign-in/email',
    '/sign-in/email/',
    '/sign-in/%65mail',
    '/sign-in/email;a=b',
  ])('is not there under %s, which would be counted by nobody', async (path) => expect(await rawPost(`/api/auth${path}`, call)).toBe(404))
})

describe('what else better-auth can do', () => {
  it.each([
    '/update-user',
    '/change-email',
    '/change-password',
    '/set-password',
    '/delete-user',
    '/sign-up/email',
    '/update-session',
    '/verify-password',
    '/revoke-session',
    '/link-social',
    '/get-session',
  ])('is not there: %s', async (path) => {
    const body = {
      name: 'Någon\u0007 Annan',
      email: 'annan@byran.example',
      newPassword: 'ett-nytt-losenord',
      password: PASSWORD,
      currentPassword: PASSWORD,
    }
    const reply = await portal.as(AGENCY_ADMIN).post(`/api/auth${path}`, body)
    expect(reply).toMatchObject({ status: 404, body: { code: 'not-found' } })
    expect((await portal.as(AGENCY_ADMIN).get('/me')).body.user).toMatchObject({ email: AGENCY_ADMIN, name: 'Astrid Norling' })
  })

  it.each(['/get-session', '/list-sessions', '/reset-password/made-up?callbackURL=/', '/ok'])('is not there to be read: %s', async (path) => {
    expect((await portal.as(AGENCY_ADMIN).get(`/api/auth${path}`)).status).toBe(404)
  })
})

const forget = (email: string, from = place) => post('/api/auth/request-password-reset', { email }, from)
const said = ({ status, body }: Reply) => [status, body]

describe('a forgotten password', () => {
  it('fills nobody’s mailbox, and the answer does not tell', async () => {
    const { admin } = await portal.customer()
    const first = said(await forget(admin))
    for (let times = 0; times < 7; times += 1) expect(said(await forget(admin, elsewhere()))).toEqual(first)
    expect(said(await forget('ingen@nagonstans.example'))).toEqual(first)
    await portal.letter(admin, 5)
    const other = (await portal.customer()).admin
    await forget(other)
    await portal.letter(other)
    expect(await portal.letters(admin)).toHaveLength(5)
  })

  it('is asked for sixty times from one place, known address or not', async () => {
    for (let times = 0; times < 60; times += 1) expect((await forget(`ingen${times}@nagonstans.example`)).status).toBe(200)
    expectPatience(await forget(AGENCY_ADMIN), 60 * 60)
    expect((await forget(AGENCY_ADMIN, elsewhere())).status).toBe(200)
  })
})

const accept = (from = place) => post(`/api/v1/invitations/${'made-up-'.repeat(5)}/acceptance`, { password: PASSWORD }, from)

describe('links of invitations', () => {
  it('are tried sixty times a minute from one place', async () => {
    for (let times = 0; times < 60; times += 1) expect((await accept()).status).toBe(404)
    expectPatience(await accept(), 60)
    expect((await accept(elsewhere())).status).toBe(404)
  })

  it('that are made up do not make log-ins wait: no password is hashed for them', async () => {
    const hash = vi.spyOn((await portal.context.auth.$context).password, 'hash')
    await accept()
    expect(hash).not.toHaveBeenCalled()
    await logIn('ingen@byran.example', PASSWORD)
    expect(hash).toHaveBeenCalledOnce()
    hash.mockRestore()
  })
})
