import { appCode } from '@portal/database/world'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Caller } from '../../testing/caller.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { openBrowser, setUpSecondFactor } from '../../testing/second-step.ts'
import { PASSWORD } from '../../testing/world.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())

const refused = (status: number, code: string) => ({ status, body: { code } })
const WRONG = { password: 'not-the-password', code: '000000' }

const begin = (caller: Caller, password = PASSWORD) => caller.post('/me/second-factor', { password })
const confirm = (caller: Caller, code: string) => caller.put('/me/second-factor', { code })
const remove = (caller: Caller, given: object) => caller.post('/me/second-factor/removal', { password: PASSWORD, ...given })
const renew = (caller: Caller, given: object = {}) => caller.post('/me/second-factor/recovery-codes', { ...WRONG, password: PASSWORD, ...given })

describe('on one’s own account the second factor', () => {
  it('is begun with the password only, and not twice', async () => {
    const { admin } = await portal.customer()
    const browser = openBrowser(portal)
    await browser.logIn(admin)
    expect(await begin(browser, WRONG.password)).toMatchObject(refused(422, 'identity-not-proven'))
    expect(await begin(browser, 'x'.repeat(129))).toMatchObject(refused(422, 'identity-not-proven'))
    const { body } = await begin(browser)
    const { body: anew } = await begin(browser)
    expect(anew.key).not.toBe(body.key)
    expect(await confirm(browser, appCode(body.key))).toMatchObject(refused(422, 'identity-not-proven'))
    expect((await confirm(browser, appCode(anew.key))).status).toBe(204)
    expect(await begin(browser)).toMatchObject(refused(409, 'second-factor-on'))
    expect(await confirm(browser, appCode(anew.key))).toMatchObject(refused(409, 'second-factor-on'))
  })

  it('is not there to be confirmed, removed or renewed before it is begun', async () => {
    const { admin } = await portal.customer()
    const browser = openBrowser(portal)
    await browser.logIn(admin)
    const off = refused(409, 'second-factor-off')
    expect(await confirm(browser, '123456')).toMatchObject(off)
    expect(await remove(browser, { code: '123456' })).toMatchObject(off)
    expect(await renew(browser)).toMatchObject(off)
  })

  it('ends the session that was begun without a code', async () => {
    const { admin } = await portal.customer()
    const before = await portal.cookieOf(admin)
    const elsewhere = openBrowser(portal)
    await elsewhere.logIn(admin)
    const { body } = await begin(portal.as(admin))
    expect((await confirm(portal.as(admin), appCode(body.key))).status).toBe(204)
    expect(before).toBe(await portal.cookieOf(admin))
    expect((await portal.as(admin).get('/me')).status).toBe(401)
    expect((await elsewhere.get('/me')).status).toBe(401)
  })

  it('is removed by the password and a code, of the app or for recovery, and then log-ins ask for none', async () => {
    const { admin } = await portal.customer()
    const browser = openBrowser(portal)
    const { key, recoveryCodes } = await setUpSecondFactor(browser, admin)
    expect(await remove(browser, { password: WRONG.password, code: recoveryCodes[0] })).toMatchObject(refused(422, 'identity-not-proven'))
    expect(await remove(browser, { code: WRONG.code })).toMatchObject(refused(422, 'identity-not-proven'))
    expect((await browser.get('/me')).body.secondFactor).toBe('on')
    expect((await remove(browser, { code: recoveryCodes[0] })).status).toBe(204)
    expect((await browser.get('/me')).body.secondFactor).toBe('off')
    expect((await openBrowser(portal).logIn(admin)).body.twoFactorRedirect).toBeUndefined()
    await setUpSecondFactor(browser, admin)
    expect(await remove(browser, { code: appCode(key) })).toMatchObject(refused(422, 'identity-not-proven'))
  })

  it('gets new recovery codes, after which the earlier ones open nothing', async () => {
    const { admin } = await portal.customer()
    const browser = openBrowser(portal)
    const { recoveryCodes } = await setUpSecondFactor(browser, admin)
    expect(await renew(browser, { ...WRONG, code: recoveryCodes[1] })).toMatchObject(refused(422, 'identity-not-proven'))
    expect(await renew(browser)).toMatchObject(refused(422, 'identity-not-proven'))
    const { status, body } = await renew(browser, { code: recoveryCodes[1] })
    expect([status, body.recoveryCodes.length]).toEqual([200, 10])
    const other = openBrowser(portal)
    await other.logIn(admin)
    expect((await other.giveRecoveryCode(recoveryCodes[0] ?? '')).status).toBe(422)
    expect((await other.giveRecoveryCode(body.recoveryCodes[0])).status).toBe(200)
  })

  it.each([
    ['begun', 200, (caller: Caller) => begin(caller, WRONG.password)],
    ['confirmed', 200, (caller: Caller) => confirm(caller, WRONG.code)],
    ['removed', 204, (caller: Caller) => remove(caller, WRONG)],
    ['renewed', 204, (caller: Caller) => renew(caller, WRONG)],
  ] as const)('is not %s by guessing: after ten wrong tries even the right one waits', async (_, state, guess) => {
    const { admin } = await portal.customer()
    const browser = openBrowser(portal)
    await browser.logIn(admin)
    if (state === 204) await setUpSecondFactor(browser, admin)
    else await begin(browser)
    for (let each = 0; each < 10; each += 1) expect(await guess(browser)).toMatchObject(refused(422, 'identity-not-proven'))
    expect(await guess(browser)).toMatchObject(refused(429, 'too-many-requests'))
    expect(await (state === 204 ? renew(browser) : begin(browser))).toMatchObject(refused(429, 'too-many-requests'))
  })
})
