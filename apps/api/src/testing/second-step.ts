import { appCode } from '@portal/database/world'
import { cookiesOf, type Caller, createCaller, type Reply } from './caller.ts'
import type { TestPortal } from './portal.ts'
import { PASSWORD } from './world.ts'

/** A browser that keeps its cookies, in which a person logs in with a password and a code. */
export type Browser = Caller & {
  readonly logIn: (email: string, password?: string) => Promise<Reply>
  readonly giveCode: (code: string) => Promise<Reply>
  readonly giveRecoveryCode: (code: string) => Promise<Reply>
}

export const openBrowser = ({ url }: Pick<TestPortal, 'url'>): Browser => {
  const jar = new Map<string, string>()
  const caller = createCaller(url, async () => [...jar].map(([name, value]) => `${name}=${value}`).join('; '))
  const kept = async (sent: Promise<Reply>): Promise<Reply> => {
    const reply = await sent
    for (const cookie of cookiesOf(reply).split('; ')) {
      const [name = '', value = ''] = cookie.split(/=(.*)/s)
      if (value === '') jar.delete(name)
      else jar.set(name, value)
    }
    return reply
  }
  const keeping =
    (send: Caller['get']): Caller['get'] =>
    (...given) =>
      kept(send(...given))
  const post = keeping(caller.post)
  return {
    get: keeping(caller.get),
    post,
    put: keeping(caller.put),
    patch: keeping(caller.patch),
    delete: keeping(caller.delete),
    logIn: (email, password = PASSWORD) => post('/api/auth/sign-in/email', { email, password }),
    giveCode: (code) => post('/api/auth/two-factor/verify-totp', { code }),
    giveRecoveryCode: (code) => post('/api/auth/two-factor/verify-backup-code', { code }),
  }
}

export type SetUp = { readonly key: string; readonly recoveryCodes: readonly string[] }

/** Logs in and sets up a second factor. The code of that moment is used up by it only if the log-in takes it. */
export const setUpSecondFactor = async (browser: Browser, email: string): Promise<SetUp> => {
  const begun = await browser.logIn(email)
  const { status: made, body } = await browser.post('/me/second-factor', { password: PASSWORD })
  if (made !== 200) throw new Error(`no second factor was begun for ${email}: ${begun.status}, ${made} ${body.code}`)
  const { status } = await browser.put('/me/second-factor', { code: appCode(body.key) })
  if (status !== 204) throw new Error(`the second factor of ${email} was not turned on: ${status}`)
  return { key: body.key, recoveryCodes: body.recoveryCodes }
}
