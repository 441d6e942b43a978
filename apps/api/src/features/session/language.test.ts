import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cookiesOf, createCaller } from '../../testing/caller.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { PASSWORD, SUPPORT } from '../../testing/world.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())

/** Logs in from a browser that asks for these languages; gives the language then stored with the person. */
const logIn = async (email: string, acceptLanguage?: string): Promise<string | null> => {
  const headers = acceptLanguage === undefined ? {} : { 'accept-language': acceptLanguage }
  const reply = await portal.anonymous.post('/api/auth/sign-in/email', { email, password: PASSWORD }, headers)
  const me = await createCaller(portal.url, async () => cookiesOf(reply)).get('/me')
  return me.body.language
}

describe('the language of a person', () => {
  it.each([
    ['en-GB,en;q=0.9', 'en'],
    ['sv-SE,sv;q=0.9,en;q=0.8', 'sv'],
    ['de,en;q=0.5', 'en'],
  ])('is the one the browser asks for at the first log-in: %s → %s', async (asked, language) => {
    const { admin } = await portal.customer()
    expect(await logIn(admin, asked)).toBe(language)
  })

  it.each([['de'], ['*'], [undefined]])('is not known after a log-in that asks for none of ours: %s', async (asked) => {
    const { admin } = await portal.customer()
    expect(await logIn(admin, asked)).toBeNull()
    expect(await logIn(admin, 'en')).toBe('en')
  })

  it('stays when they log in from a browser of another language', async () => {
    const { admin } = await portal.customer()
    await logIn(admin, 'en')
    expect(await logIn(admin, 'sv')).toBe('en')
  })

  it('is the one they choose, at once and after the next log-in', async () => {
    const { admin } = await portal.customer()
    await logIn(admin, 'sv')
    const chosen = await portal.as(admin).patch('/me', { language: 'en' })
    expect(chosen).toMatchObject({ status: 200, body: { language: 'en', user: { email: admin } } })
    expect((await portal.as(admin).get('/me')).body).toEqual(chosen.body)
    expect(await logIn(admin, 'sv')).toBe('en')
  })

  it('is told to every process that remembers the person', async () => {
    const { admin } = await portal.customer()
    const { id } = (await portal.as(admin).get('/me')).body.user
    const listener = await portal.database.pool.connect()
    const told = Promise.withResolvers<unknown>()
    listener.on('notification', ({ payload }) => payload === id && told.resolve(payload))
    await listener.query('LISTEN user_changed')
    await portal.as(admin).patch('/me', { language: 'en' })
    expect(await told.promise).toBe(id)
    listener.release(true)
  })

  it('is their own: a choice changes nobody else’s, and support staff have one too', async () => {
    const { admin } = await portal.customer()
    await portal.as(SUPPORT).patch('/me', { language: 'en' })
    expect((await portal.as(SUPPORT).get('/me')).body.language).toBe('en')
    expect((await portal.as(admin).get('/me')).body.language).toBeNull()
  })

  it.each([[{ language: 'de' }], [{ language: null }], [{}], [{ language: 'en', support: true }], [[]]])('cannot be set by %j', async (body) => {
    const { admin } = await portal.customer()
    expect(await portal.as(admin).patch('/me', body)).toMatchObject({ status: 400, body: { code: 'invalid-request' } })
    expect((await portal.as(admin).get('/me')).body.language).toBeNull()
  })

  it('is nobody’s without a log-in', async () => {
    expect(await portal.anonymous.patch('/me', { language: 'en' })).toMatchObject({ status: 401, body: { code: 'unauthenticated' } })
  })
})

describe('the name of a person', () => {
  it('is the one they choose, as others see it', async () => {
    const customer = await portal.customer()
    const chosen = await portal.as(customer.admin).patch('/me', { name: '  Kanelia Bulle ' })
    expect(chosen).toMatchObject({ status: 200, body: { user: { name: 'Kanelia Bulle', email: customer.admin }, language: null } })
    expect((await portal.as(customer.admin).get('/me')).body).toEqual(chosen.body)
    const { items } = (await portal.as(customer.admin).get(`/companies/${customer.id}/users`)).body
    expect(items.find(({ email }: { email: string }) => email === customer.admin).name).toBe('Kanelia Bulle')
  })

  it.each([[{ name: '' }], [{ name: '   ' }], [{ name: 'a\nb' }], [{ name: 'a'.repeat(101) }]])('cannot be %j', async (body) => {
    const { admin } = await portal.customer()
    expect(await portal.as(admin).patch('/me', body)).toMatchObject({ status: 400, body: { code: 'invalid-request' } })
  })
})
