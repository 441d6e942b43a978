import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestPortal, type TestPortal } from '../../../testing/portal.ts'
import { addPlannedEnd } from '../../../testing/planning.ts'
import { SUPPORT } from '../../../testing/world.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())

const start = async () => (await portal.as(SUPPORT).get('/support/start')).body
const query = (text: string, values: readonly unknown[] = []) => portal.database.pool.query(text, [...values])

describe('the first page of support', () => {
  it('shows the open cases, the one that has waited longest first', async () => {
    const customer = await portal.customer({ name: 'Café Kanel HB' })
    const ask = async (subject: string) => (await portal.as(customer.admin).post(`/companies/${customer.id}/cases`, { subject, message: 'Hej' })).body
    const [first, second] = [await ask('Först'), await ask('Sedan')]
    expect((await start()).cases).toMatchObject({
      items: [{ id: first.id, subject: 'Först', customer: { id: customer.id } }, { id: second.id }],
      more: false,
    })
    await portal.as(SUPPORT).post(`/cases/${first.id}/closing`)
    expect((await start()).cases.items).toMatchObject([{ id: second.id }])
  })

  it('shows the planned ends whose day has passed, with what was in the way', async () => {
    const customer = await portal.customer({ services: ['utlagg'] })
    const id = await addPlannedEnd(portal.database.pool, customer.with('utlagg'), { lastDay: '2020-01-31', by: 'agency', userId: portal.agency.id })
    const held = `first_tried_on = '2020-02-01', tried_on = '2020-02-02', in_the_way = ARRAY['main-contact-missing']`
    await query(`UPDATE planned_end SET ${held} WHERE id = $1`, [id])
    expect((await start()).plans).toMatchObject({
      items: [{ customer: { id: customer.id }, lastDay: '2020-01-31', inTheWay: ['main-contact-missing'] }],
    })
  })

  it('shows whom no mail reaches, with a company to go to', async () => {
    const customer = await portal.customer({})
    await query('UPDATE "user" SET mail_refused_at = now() WHERE email = $1', [customer.admin])
    expect((await start()).mails.items).toMatchObject([{ email: customer.admin, company: { id: customer.id } }])
    await query('UPDATE "user" SET mail_refused_at = NULL')
    expect((await start()).mails).toEqual({ items: [], more: false })
  })

  it('counts the jobs that have failed, by kind, without what they are told', async () => {
    await query(
      `INSERT INTO pgboss.job (name, data, state, retry_count) SELECT 'mail-upgraded', '{"upgradeId":"hemligt"}', s::pgboss.job_state, n
       FROM (VALUES ('failed', 34), ('retry', 3), ('retry', 1)) AS t (s, n)`,
    )
    const told = await start()
    expect(told.jobs).toMatchObject([{ kind: 'mail-upgraded', failed: 1, triedAgain: 1 }])
    expect(JSON.stringify(told)).not.toContain('hemligt')
    await query(`DELETE FROM pgboss.job WHERE name = 'mail-upgraded'`)
  })

  it('shows the companies that came last', async () => {
    const customer = await portal.customer({ name: 'Nykomlingen AB' })
    expect((await start()).companies[0]).toMatchObject({ id: customer.id, name: 'Nykomlingen AB', kind: 'customer' })
  })
})
