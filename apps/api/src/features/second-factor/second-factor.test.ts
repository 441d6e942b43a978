import { appCode } from '@portal/database/world'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { openBrowser, setUpSecondFactor } from '../../testing/second-step.ts'
import { PASSWORD } from '../../testing/world.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())

const refused = (status: number, code: string) => ({ status, body: { code } })
const MINUTES = 60_000

describe('a second factor', () => {
  it('is asked for at the next log-in, once a first code has turned it on', async () => {
    const { admin } = await portal.customer()
    const browser = openBrowser(portal)
    await browser.logIn(admin)
    const { status, body } = await browser.post('/me/second-factor', { password: PASSWORD })
    expect([status, body.recoveryCodes.length, new Set(body.recoveryCodes).size]).toEqual([200, 10, 10])
    expect(new URL(body.uri).searchParams.get('secret')).toBe(body.key)
    expect((await openBrowser(portal).logIn(admin)).body.twoFactorRedirect).toBeUndefined()

    expect((await browser.put('/me/second-factor', { code: appCode(body.key) })).status).toBe(204)
    expect((await browser.get('/me')).body.secondFactor).toBe('on')
    const other = openBrowser(portal)
    expect((await other.logIn(admin)).body).toMatchObject({ twoFactorRedirect: true })
    expect((await other.get('/me')).status).toBe(401)
    expect((await other.giveCode(appCode(body.key))).status).toBe(200)
    expect((await other.get('/me')).body.user.email).toBe(admin)
  })

  it('takes each code of the app once', async () => {
    const { admin } = await portal.customer()
    const { key } = await setUpSecondFactor(openBrowser(portal), admin)
    const code = appCode(key)
    const [first, second] = [openBrowser(portal), openBrowser(portal)]
    await first.logIn(admin)
    expect((await first.giveCode(code)).status).toBe(200)
    await second.logIn(admin)
    expect(await second.giveCode(code)).toMatchObject(refused(422, 'identity-not-proven'))
    expect((await second.get('/me')).status).toBe(401)
  })

  it('takes no code of a phone whose clock is 90 seconds off', async () => {
    const { admin } = await portal.customer()
    const { key } = await setUpSecondFactor(openBrowser(portal), admin)
    const browser = openBrowser(portal)
    await browser.logIn(admin)
    for (const off of [-1.5, 1.5])
      expect(await browser.giveCode(appCode(key, Date.now() + off * MINUTES))).toMatchObject(refused(422, 'identity-not-proven'))
  })

  it('takes a recovery code in place of the phone, however it is typed, and only once', async () => {
    const { admin } = await portal.customer()
    const { recoveryCodes } = await setUpSecondFactor(openBrowser(portal), admin)
    const [code = '', another = ''] = recoveryCodes
    const [first, second] = [openBrowser(portal), openBrowser(portal)]
    await first.logIn(admin)
    expect((await first.giveRecoveryCode(` ${code.toUpperCase()} `)).status).toBe(200)
    await second.logIn(admin)
    expect(await second.giveRecoveryCode(code)).toMatchObject(refused(422, 'identity-not-proven'))
    expect((await second.giveRecoveryCode(another)).status).toBe(200)
  })

  it('cannot be guessed: five wrong codes end a log-in, ten in a row close the codes for a quarter of an hour', async () => {
    const { admin } = await portal.customer()
    const { key } = await setUpSecondFactor(openBrowser(portal), admin)
    const wrong = appCode(key, Date.now() + 60 * MINUTES)
    const guess = async (): Promise<readonly number[]> => {
      const browser = openBrowser(portal)
      await browser.logIn(admin)
      const statuses: number[] = []
      for (let each = 0; each < 6; each += 1) statuses.push((await browser.giveCode(wrong)).status)
      return statuses
    }
    expect(await guess()).toEqual([422, 422, 422, 422, 422, 401])
    expect(await guess()).toEqual([422, 422, 422, 422, 422, 429])
    const owner = openBrowser(portal)
    await owner.logIn(admin)
    expect(await owner.giveCode(appCode(key))).toMatchObject(refused(429, 'too-many-requests'))
  })

  it('is not passed by a session that the browser still has, nor by a log-in that nobody began', async () => {
    const { admin } = await portal.customer()
    const { key } = await setUpSecondFactor(openBrowser(portal), admin)
    expect(await openBrowser(portal).giveCode(appCode(key))).toMatchObject(refused(401, 'unauthenticated'))
    const other = openBrowser(portal)
    await other.logIn((await portal.customer()).admin)
    expect(await other.giveCode(appCode(key))).toMatchObject(refused(401, 'unauthenticated'))
  })

  it('stands in the database encrypted: neither the key nor a recovery code can be read there', async () => {
    const { admin } = await portal.customer()
    const { key, recoveryCodes } = await setUpSecondFactor(openBrowser(portal), admin)
    const { rows } = await portal.database.pool.query(`SELECT string_agg(t::text, '') AS all FROM two_factor t`)
    const secret = Buffer.from(key).toString('utf8')
    for (const each of [key, secret, ...recoveryCodes]) expect(rows[0]?.['all']).not.toContain(each)
  })

  it('is written down in the audit trail: turned on, asked for, refused, taken, turned off', async () => {
    const { admin } = await portal.customer()
    const { pool } = portal.database
    const { key, recoveryCodes } = await setUpSecondFactor(openBrowser(portal), admin)
    const browser = openBrowser(portal)
    await browser.logIn(admin)
    await browser.giveCode('000000')
    await browser.giveCode(appCode(key))
    await browser.post('/me/second-factor/recovery-codes', { password: PASSWORD, code: recoveryCodes[0] })
    const code = appCode(key)
    expect(recoveryCodes).not.toContain(code)
    await browser.post('/me/second-factor/removal', { password: PASSWORD, code })
    const ofThem = 'SELECT what FROM audit_entry a JOIN "user" u ON u.id = a.user_id WHERE u.email = $1 ORDER BY a.id'
    const { rows } = await pool.query(ofThem, [admin])
    expect(rows.map(({ what }) => what)).toEqual([
      'log-in',
      'second-factor-on',
      'code-asked',
      'log-in',
      'recovery-codes-renewed',
      'second-factor-off',
    ])
    expect((await pool.query(`SELECT count(*)::int AS refused FROM audit_entry WHERE what = 'code-refused'`)).rows[0]?.['refused']).toBeGreaterThan(0)
  })
})
