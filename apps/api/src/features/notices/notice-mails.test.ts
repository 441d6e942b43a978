import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dyingAt } from '../../testing/dying.ts'
import { end } from '../../testing/ending.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { until } from '../../testing/until.ts'
import { AGENCY_ADMIN, type Customer } from '../../testing/world.ts'
import { putNoticesIntoMails } from './put-into-mails.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())

const daily = (email: string) => portal.as(email).patch('/notices/settings', { kind: 'access', mail: 'daily' })
/** A customer whose administrator has the daily mail, with services that the agency ends one by one. */
const reader = async (): Promise<Customer> => {
  const customer = await portal.customer({ services: ['scanner', 'eekonomi-smart'] })
  await daily(customer.admin)
  return customer
}
const ends = (customer: Customer, service: 'scanner' | 'eekonomi-smart') =>
  end(portal.as(AGENCY_ADMIN), customer.with(service), 'continue-standalone')
const put = () => putNoticesIntoMails(portal.context)
const dailyMails = async (email: string): Promise<number> => {
  const { rows } = await portal.database.pool.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM pgboss.job j JOIN "user" u ON u.id = (j.data->>'userId')::uuid
     WHERE j.name = 'mail-notices' AND u.email = $1 AND j.data->>'toldIn' LIKE 'daily:%'`,
    [email],
  )
  return rows[0]?.count ?? -1
}

describe('the daily mail', () => {
  it('tells at seven what happened since the last one, by company, in the person’s language', async () => {
    portal.travelTo('2026-12-01T12:00:00Z')
    const customer = await reader()
    await portal.as(customer.admin).patch('/me', { language: 'en' })
    await ends(customer, 'scanner')
    await ends(customer, 'eekonomi-smart')
    portal.travelTo('2026-12-02T05:59:59Z')
    await put()
    expect(await dailyMails(customer.admin)).toBe(0)
    portal.travelTo('2026-12-02T06:00:00Z')
    await put()
    const { subject, text } = await portal.letter(customer.admin)
    expect(subject).toBe('Today’s mail: 2 new notices')
    expect(text.match(new RegExp(`${customer.name} \\(customer number`, 'g'))).toHaveLength(1)
    expect(text.indexOf('Scanner')).toBeLessThan(text.indexOf('eEkonomi Smart'))
    expect(text).toContain(`${portal.url}/konto`)
  })

  it('names each customer of an agency once, with what concerns it', async () => {
    const colleague = await portal.member(portal.agency, { email: 'daglig@byran.example', name: 'Dag', role: 'administrator' })
    portal.travelTo('2026-12-03T12:00:00Z')
    await daily(colleague.email)
    const [one, other] = [await reader(), await reader()]
    for (const [customer, service] of [
      [one, 'scanner'],
      [other, 'scanner'],
      [one, 'eekonomi-smart'],
    ] as const)
      await ends(customer, service)
    portal.travelTo('2026-12-04T08:00:00Z')
    await put()
    // A job of an earlier end may find the new colleague too, and mails at once what they had not set to daily then.
    const found = async () => (await portal.letters(colleague.email)).find(({ subject }) => subject.startsWith('Dagens mejl'))
    const { subject, text } = await until(found)
    expect(subject).toBe('Dagens mejl: 3 nya notiser')
    expect([one, other].map(({ name }) => text.split(`${name} (kundnummer`).length - 1)).toEqual([1, 1])
  })

  it('says nothing of what was read, and is not sent when nothing is left', async () => {
    portal.travelTo('2026-12-05T12:00:00Z')
    const [one, all] = [await reader(), await reader()]
    for (const customer of [one, all]) await ends(customer, 'scanner')
    portal.travelTo('2026-12-05T12:01:00Z')
    for (const customer of [one, all]) await ends(customer, 'eekonomi-smart')
    const [newest, older] = (await portal.as(one.admin).get('/notices')).body.items
    await portal.as(one.admin).post('/notices/read', { ids: [older.id] })
    const [last] = (await portal.as(all.admin).get('/notices')).body.items
    await portal.as(all.admin).post('/notices/read', { upTo: last.id })
    portal.travelTo('2026-12-06T08:00:00Z')
    await put()
    const { subject, text } = await portal.letter(one.admin)
    expect([subject, text.includes('Scanner')]).toEqual(['Dagens mejl: 1 ny notis', false])
    expect(newest.event.details.service).toBe('eekonomi-smart')
    expect(await dailyMails(all.admin)).toBe(0)
  })

  it('comes once after days in which nothing was sent, and then each day again', async () => {
    portal.travelTo('2026-12-07T12:00:00Z')
    const customer = await reader()
    await ends(customer, 'scanner')
    portal.travelTo('2026-12-10T03:00:00Z')
    for (let sweeps = 0; sweeps < 3; sweeps += 1) await put()
    expect(await dailyMails(customer.admin)).toBe(1)
    await ends(customer, 'eekonomi-smart')
    portal.travelTo('2026-12-10T06:30:00Z')
    for (let sweeps = 0; sweeps < 3; sweeps += 1) await put()
    expect(await dailyMails(customer.admin)).toBe(2)
    portal.travelTo('2026-12-11T06:30:00Z')
    await put()
    expect(await dailyMails(customer.admin)).toBe(2)
  })

  it('tells nothing of a company that the person has left', async () => {
    portal.travelTo('2026-12-12T12:00:00Z')
    const customer = await portal.customer({ services: ['scanner'] })
    const leaver = await portal.member(customer, { email: 'slutar@notis.example', name: 'Slutar', role: 'administrator' })
    await daily(leaver.email)
    await ends(customer, 'scanner')
    await portal.database.pool.query('DELETE FROM membership WHERE id = $1', [leaver.membershipId])
    portal.travelTo('2026-12-13T08:00:00Z')
    await put()
    await daily(customer.admin)
    expect(await portal.letters(leaver.email)).toEqual([])
  })

  it('is made once, whatever statement the process is killed at, and by two processes at the same time', async () => {
    portal.travelTo('2026-12-14T12:00:00Z')
    const readers = [await reader(), await reader(), await reader()]
    for (const customer of readers) await ends(customer, 'scanner')
    portal.travelTo('2026-12-15T08:00:00Z')
    let statement = 0
    let died: boolean
    do {
      statement += 1
      const dying = dyingAt(portal.context.database, statement)
      await putNoticesIntoMails({ ...portal.context, database: dying.database }).catch(() => undefined)
      died = dying.died()
    } while (died)
    await Promise.all([put(), put()])
    expect(statement).toBeGreaterThan(5)
    for (const { admin } of readers) expect(await dailyMails(admin)).toBe(1)
    for (const { admin } of readers) expect((await portal.letter(admin)).subject).toBe('Dagens mejl: 1 ny notis')
  })
})

it('a notice that no letter tells is mailed at once', async () => {
  portal.travelTo('2026-12-20T12:00:00Z')
  const customer = await portal.customer({ services: ['eekonomi-smart'] })
  await end(portal.as(customer.admin), customer.with('eekonomi-smart'), 'deactivate-read-only')
  const colleague = await portal.member(portal.agency, { email: 'genast@byran.example', name: 'Gen', role: 'administrator' })
  await portal.as(customer.admin).delete(`/subscriptions/${customer.with('eekonomi-smart').subscriptionId}/agency-access`)
  await put()
  const subject = `Åtkomsten för Byrån AB till eEkonomi Smart hos ${customer.name} togs bort`
  expect(await until(async () => (await portal.letters(colleague.email)).find((letter) => letter.subject === subject))).toBeDefined()
})
