import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { end } from '../../testing/ending.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { AGENCY_ADMIN } from '../../testing/world.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())

const settingsOf = async (email: string): Promise<Readonly<Record<string, string>>> => {
  const { items } = (await portal.as(email).get('/notices/settings')).body
  return Object.fromEntries(items.map(({ kind, mail }: { kind: string; mail: string }) => [kind, mail]))
}
const choose = (email: string, kind: string, mail: string) => portal.as(email).patch('/notices/settings', { kind, mail })

describe('how a kind of notice is mailed', () => {
  it('is at once until somebody chooses, and only in the portal for the daily work with the books', async () => {
    const { admin } = await portal.customer()
    expect(await settingsOf(admin)).toEqual({
      access: 'at-once',
      destruction: 'at-once',
      dates: 'at-once',
      requests: 'at-once',
      money: 'off',
      cases: 'at-once',
    })
  })

  it('is what the person chose last, and nobody else’s choice', async () => {
    const { admin } = await portal.customer()
    await choose(admin, 'dates', 'off')
    const chosen = await choose(admin, 'dates', 'daily')
    expect(chosen.body.items.find(({ kind }: { kind: string }) => kind === 'dates')).toEqual({
      kind: 'dates',
      mail: 'daily',
      offered: ['at-once', 'daily', 'off'],
    })
    expect((await settingsOf(admin))['dates']).toBe('daily')
    expect((await settingsOf(AGENCY_ADMIN))['dates']).toBe('at-once')
  })

  it.each(['access', 'destruction'])('cannot be turned off where it is about %s', async (kind) => {
    const { admin } = await portal.customer()
    expect(await choose(admin, kind, 'off')).toMatchObject({ status: 422, body: { code: 'notice-always-mailed', kind } })
    expect((await choose(admin, kind, 'daily')).status).toBe(200)
    const past = `INSERT INTO notice_setting (user_id, kind, mail, since) SELECT id, $1, 'off', now() FROM "user" WHERE email = $2`
    await expect(portal.database.pool.query(past, [kind, admin])).rejects.toThrow('notice_setting_is_offered')
  })

  it.each([[{ kind: 'dates' }], [{ kind: 'everything', mail: 'off' }], [{ kind: 'dates', mail: 'never' }], [{}]])('is not %j', async (body) =>
    expect((await portal.as(AGENCY_ADMIN).patch('/notices/settings', body)).status).toBe(400),
  )
})

describe('a letter at once', () => {
  it('goes to those who want it, and not to those who chose the daily mail', async () => {
    const customer = await portal.customer({ services: ['scanner'] })
    const colleague = await portal.member(customer, { email: 'zz-direkt@notis.example', name: 'Dina', role: 'administrator' })
    await choose(customer.admin, 'access', 'daily')
    await end(portal.as(AGENCY_ADMIN), customer.with('scanner'), 'continue-standalone')
    expect((await portal.letter(colleague.email)).subject).toBe('Samarbetet i Scanner är avslutat')
    expect(await portal.letters(customer.admin)).toEqual([])
  })

  it('follows what was chosen when it happened, not what is chosen when the mail is sent', async () => {
    const customer = await portal.customer({ services: ['scanner'] })
    const at = await portal.database.pool.query<{ id: string }>('SELECT id FROM "user" WHERE email = $1', [customer.admin])
    const { body } = await end(portal.as(AGENCY_ADMIN), customer.with('scanner'), 'continue-standalone')
    // As if the choice had been made a moment after the end, and before the mail.
    await portal.database.pool.query(
      `INSERT INTO notice_setting (user_id, kind, mail, since) SELECT $1, 'access', 'daily', effective_at + interval '1 ms' FROM termination WHERE id = $2`,
      [at.rows[0]?.id, body.id],
    )
    expect((await portal.letter(customer.admin)).subject).toBe('Samarbetet i Scanner är avslutat')
  })
})
