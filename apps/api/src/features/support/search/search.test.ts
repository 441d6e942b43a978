import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { end } from '../../../testing/ending.ts'
import { startTestPortal, type TestPortal } from '../../../testing/portal.ts'
import { AGENCY_ADMIN, type Customer, SUPPORT } from '../../../testing/world.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())

const search = async (q: string) => (await portal.as(SUPPORT).get(`/support/search?q=${encodeURIComponent(q)}`)).body
const companiesOf = async (q: string): Promise<readonly string[]> => (await search(q)).companies.items.map(({ id }: { id: string }) => id)
const peopleOf = async (q: string): Promise<readonly string[]> => (await search(q)).people.items.map(({ name }: { name: string }) => name)

describe('support searches as it types', () => {
  it('for a company by number, organisation number in any form, name, and beginnings of words', async () => {
    const customer = await portal.customer({ name: 'Ångbåtsbryggeriet i Östhammar AB', organisationNumber: '556677-3007' })
    for (const q of [customer.customerNumber, '556677', '5566773007', '16556677-3007', 'ångbåtsbryggeriet i ö', 'ÖSTH', 'östhammar ångb'])
      expect([q, await companiesOf(q)]).toEqual([q, expect.arrayContaining([customer.id])])
    expect((await search('östhammar')).companies.items[0]).toMatchObject({ organisationNumber: '556677-3007', kind: 'customer' })
  })

  it('puts the company with that very number first, then what begins with the text', async () => {
    const numbered = await portal.customer({ name: 'Zäta AB' })
    const first = await portal.customer({ name: 'Rönnbärs Bageri AB' })
    const second = await portal.customer({ name: 'Ab Rönnbärs Ö' })
    expect((await companiesOf(numbered.customerNumber))[0]).toBe(numbered.id)
    expect(await companiesOf('rönnbärs')).toEqual([first.id, second.id])
  })

  it('finds a person’s own firm by its whole number alone, and masks it', async () => {
    const firm = await portal.customer({ name: 'Vävstugan', organisationNumber: '780512-3459' })
    expect(await companiesOf('78051234')).toEqual([])
    expect(await companiesOf('780512-3459')).toEqual([firm.id])
    expect((await search('vävstugan')).companies.items[0].organisationNumber).toBe('780512-****')
  })

  it('for a person by name and address, with the companies and the role in each', async () => {
    const customer = await portal.customer({})
    const person = { email: `gunhild@${customer.customerNumber}.example`, name: 'Gunhild Åström-Berg', role: 'user' } as const
    await portal.member(customer, person)
    for (const q of ['gunhild å', 'ÅSTRÖM', 'berg gunh', person.email, person.email.slice(0, 12)])
      expect([q, await peopleOf(q)]).toEqual([q, expect.arrayContaining(['Gunhild Åström-Berg'])])
    expect((await search(person.email)).people).toMatchObject({
      items: [{ email: person.email, companies: [{ company: { id: customer.id }, role: 'user', status: 'active' }], moreCompanies: false }],
      more: false,
    })
    await portal.database.pool.query(`UPDATE "user" SET name = 'Gunhild Nyquist' WHERE email = $1`, [person.email])
    expect([await peopleOf('åström gunhild'), await peopleOf('nyquist')]).toEqual([[], ['Gunhild Nyquist']])
  })

  it('for receipts of ends and upgrades, and for a case by its number', async () => {
    const { customer, work, receiptNumber } = await ended()
    const opened = await portal.as(customer.admin).post(`/subscriptions/${work.subscriptionId}/cases`, { message: 'Kan vi få Smart?' })
    const upgraded = await portal.as(SUPPORT).post(`/support/subscriptions/${work.subscriptionId}/upgrade`, { to: 'eekonomi-smart' })
    const typed = receiptNumber.toLowerCase().replaceAll('-', '')
    expect((await search(typed)).receipts.items).toMatchObject([{ kind: 'termination', receiptNumber, customer: { id: customer.id } }])
    expect((await search(upgraded.body.receiptNumber)).receipts.items).toMatchObject([{ kind: 'upgrade', id: upgraded.body.id }])
    const { rows } = await portal.database.pool.query('SELECT number FROM support_case WHERE id = $1', [opened.body.id])
    expect((await search(`#${rows[0].number}`)).cases.items).toMatchObject([
      { id: opened.body.id, number: rows[0].number, customer: { id: customer.id } },
    ])
  })

  it('shows the first eight of each kind, and says that there are more', async () => {
    for (let count = 0; count < 9; count += 1) await portal.customer({ name: `Månskenet ${count} AB` })
    const { companies } = await search('månskenet')
    expect([companies.items.length, companies.more]).toEqual([8, true])
  })

  it('finds nothing by what is nowhere, or looks like a pattern', async () => {
    for (const q of ['zzqx', '%%', '__', '\\\\', "';--", '--', '….'])
      expect([q, await search(q)]).toEqual([q, Object.fromEntries(['companies', 'people', 'receipts', 'cases'].map((kind) => [kind, NONE]))])
  })
})

const NONE = { items: [], more: false }

const ended = async () => {
  const customer: Customer = await portal.customer({ services: ['eekonomi-fakturering'] })
  const work = customer.with('eekonomi-fakturering')
  const { body } = await end(portal.as(AGENCY_ADMIN), work, 'deactivate-read-only')
  return { customer, work, receiptNumber: body.receiptNumber }
}
