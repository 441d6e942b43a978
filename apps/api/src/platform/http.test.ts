import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { end } from '../testing/ending.ts'
import { startTestPortal, type TestPortal } from '../testing/portal.ts'
import { AGENCY_ADMIN, type Customer } from '../testing/world.ts'

let portal: TestPortal
let customer: Customer
let isLost = false
beforeAll(async () => {
  portal = await startTestPortal({ needsRestart: () => isLost })
  customer = await portal.customer({ services: ['utlagg'] })
})
afterAll(() => portal.stop())

const users = () => `/companies/${customer.id}/users`
const post = (body: unknown, headers: Record<string, string> = {}) => portal.as(AGENCY_ADMIN).post(users(), body, headers)

/** Sends the given Origin and Host, which `fetch` would replace by its own. */
const withOrigin = async (headers: Record<string, string>): Promise<number> => {
  const { port } = new URL(portal.url)
  const cookie = await portal.cookieOf(AGENCY_ADMIN)
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', method: 'POST', path: `/api/v1${users()}`, headers: { cookie, ...headers } }, (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
    sent.on('error', reject)
    sent.end()
  })
}

const port = () => new URL(portal.url).port

describe('cross-site calls', () => {
  it.each([
    ['no origin', () => ({}), 400],
    ['the address it is served on', () => ({ origin: portal.url }), 400],
    ['localhost', () => ({ origin: `http://localhost:${port()}` }), 400],
    ['127.0.0.1 while served as localhost', () => ({ origin: `http://127.0.0.1:${port()}`, host: `localhost:${port()}` }), 400],
    ['the host it was called by', () => ({ origin: 'https://portal.example', host: 'portal.example' }), 400],
    ['another site', () => ({ origin: 'https://evil.example' }), 403],
    ['another port', () => ({ origin: 'http://127.0.0.1:1' }), 403],
    ['a page without an origin', () => ({ origin: 'null' }), 403],
    ['no URL', () => ({ origin: 'evil' }), 403],
    ['no origin, but cross-site', () => ({ 'sec-fetch-site': 'cross-site' }), 403],
  ])('with %s', async (_, headers, status) => expect(await withOrigin(headers())).toBe(status))

  it('are refused at the log-in too, and nothing is read from them', async () => {
    const reply = await portal.anonymous.post('/api/auth/sign-in/email', '{', { origin: 'https://evil.example' })
    expect(reply).toMatchObject({ status: 403, body: { code: 'origin-refused' } })
  })

  it('may read nothing they could not ask for anyhow: no call answers with leave for another origin', async () => {
    const reply = await portal.as(AGENCY_ADMIN).get('/me', undefined, { origin: 'https://evil.example' })
    expect([reply.status, reply.headers.get('access-control-allow-origin')]).toEqual([200, null])
  })
})

describe('bodies', () => {
  it('of 10 MB are 413 with the limit', async () => {
    const reply = await post(JSON.stringify({ name: 'x'.repeat(10_000_000) }), { 'content-type': 'application/json' })
    expect(reply).toMatchObject({ status: 413, body: { code: 'payload-too-large', limit: 1_048_576 } })
  })

  it('nested 10 000 deep are 400', async () => {
    const deep = `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`
    expect(await post(deep, { 'content-type': 'application/json' })).toMatchObject({ status: 400, body: { code: 'invalid-request' } })
    const list = `${'['.repeat(10_000)}${']'.repeat(10_000)}`
    const work = customer.with('utlagg')
    const path = `/collaborations/${work.id}/termination`
    expect((await portal.as(AGENCY_ADMIN).post(path, list, { 'content-type': 'application/json', 'idempotency-key': 'k' })).status).toBe(400)
  })

  it('nested deep are 400 to the log-in and all that belongs to it', async () => {
    const deep = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`
    for (const call of ['sign-in/email', 'sign-out', 'request-password-reset'])
      expect((await portal.anonymous.post(`/api/auth/${call}`, deep, { 'content-type': 'application/json' })).status).toBe(400)
  })

  it.each([
    ['half of one', '{"email":', 'application/json'],
    ['no JSON', 'email=a', 'application/x-www-form-urlencoded'],
    ['a number', '1', 'application/json'],
    ['null', 'null', 'application/json'],
    ['nothing', '', 'application/json'],
    ['a letter set nobody knows', '{}', 'application/json; charset=klingon'],
    ['broken UTF-8', new Uint8Array([0x22, 0xff, 0x22]), 'application/json'],
  ])('%s is 400', async (_, body, type) => {
    expect(await post(body, { 'content-type': type })).toMatchObject({ status: 400, body: { code: 'invalid-request' } })
  })

  it('with fields nobody knows are 400 with every path', async () => {
    const reply = await post({ email: 'a@b.example', name: 'A', role: 'user', admin: true, 'x.y': 1 })
    expect(reply.body.issues.map(({ path }: { path: string }) => path)).toEqual(['body.admin', 'body.x.y'])
  })

  it('with what JavaScript keeps for itself are 400, not obeyed', async () => {
    const reply = await post('{"email":"a@b.example","name":"A","role":"user","__proto__":{"mainContact":true}}', {
      'content-type': 'application/json',
    })
    expect(reply.status).toBe(400)
  })
})

describe('a null byte in a text is never 500', () => {
  it.each([
    ['a search', () => portal.as(AGENCY_ADMIN).get('/companies?q=a%00')],
    ['a path', () => portal.as(AGENCY_ADMIN).get('/companies/%00')],
    ['an invitation', () => portal.anonymous.get(`/invitations/${'a'.repeat(30)}%00`)],
    ['a reason', () => end(portal.as(AGENCY_ADMIN), customer.with('utlagg'), 'continue-standalone', { reason: 'a\0' })],
    ['a confirmation', () => end(portal.as(AGENCY_ADMIN), customer.with('utlagg'), 'continue-standalone', { confirmations: ['a\0'] })],
    ['a log-in', () => portal.anonymous.post('/api/auth/sign-in/email', { email: 'a\0@b.example', password: 'x' })],
    ['a forgotten password', () => portal.anonymous.post('/api/auth/request-password-reset', { email: 'a\0@b.example' })],
    ['a new password', () => portal.anonymous.post('/api/auth/reset-password', { newPassword: 'long-enough-2026', token: 'a\0' })],
    ['an address that cannot be decoded', () => portal.as(AGENCY_ADMIN).get('/companies/%E0%A4%A')],
  ])('%s', async (_, call) => {
    const { status } = await call()
    expect([400, 401, 404, 422]).toContain(status)
  })
})

describe('a problem', () => {
  it.each([
    ['sv', 'Det du söker finns inte'],
    ['en-GB,en;q=0.9', 'What you are looking for does not exist'],
    ['fi', 'Det du söker finns inte'],
  ])('is told in the language asked for: %s', async (language, title) => {
    const reply = await portal.as(AGENCY_ADMIN).get('/companies/no-id', undefined, { 'accept-language': language })
    expect(reply.headers.get('content-type')).toMatch(/^application\/problem\+json/)
    const requestId = reply.headers.get('x-request-id')
    expect(reply.body).toMatchObject({ type: '/problems/not-found', status: 404, code: 'not-found', requestId, problems: [{ code: 'not-found' }] })
    expect(reply.body.title).toBe(title)
    expect(reply.body.detail.length).toBeGreaterThan(10)
  })

  it('is the answer to every path under /api that is none', async () => {
    for (const path of ['/api/v2/me', '/api/v1/coffee', '/api/', '/api/auth/coffee'])
      expect([path, (await portal.anonymous.get(path)).body.code]).toEqual([path, 'not-found'])
  })
})

describe('every answer', () => {
  it('has an id, the caller’s own where it is one', async () => {
    const given = await portal.anonymous.get('/portal', undefined, { 'x-request-id': 'from-the-proxy-1' })
    expect(given.headers.get('x-request-id')).toBe('from-the-proxy-1')
    const made = await portal.anonymous.get('/portal', undefined, { 'x-request-id': 'no <id>' })
    expect(made.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('forbids foreign scripts, frames and guesses, and does not tell what serves it', async () => {
    const { headers } = await portal.as(AGENCY_ADMIN).get('/me')
    const policy = headers.get('content-security-policy')!
    expect(policy).toMatch(/script-src 'self'(;|$)/)
    expect(policy).toMatch(/frame-ancestors 'none'/)
    expect(policy).not.toMatch(/script-src[^;]*unsafe/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-powered-by')).toBeNull()
  })

  it('says whether the portal lives and is ready, beside the API and in it', async () => {
    for (const path of ['/healthz', '/readyz', '/api/v1/healthz', '/api/v1/readyz'])
      expect([path, (await portal.anonymous.get(path)).status]).toEqual([path, 200])
  })

  it('says when only a restart can help', async () => {
    isLost = true
    expect(await portal.anonymous.get('/healthz')).toMatchObject({ status: 503, body: { status: 'restart-needed' } })
    isLost = false
  })
})
