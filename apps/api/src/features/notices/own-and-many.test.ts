import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { until } from '../../testing/until.ts'
import { AGENCY_ADMIN, type Customer } from '../../testing/world.ts'
import { carryOutBulkEnds } from '../terminations/bulk-ends/carry-out-bulk.ts'
import { putNoticesIntoMails } from './put-into-mails.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())

const noticesOf = async (email: string) => (await portal.as(email).get('/notices?limit=200')).body.items
const letterAtOnce = async (email: string) => {
  await putNoticesIntoMails(portal.context)
  return portal.letter(email)
}
let people = 0
const colleague = async (customer: Customer) => {
  people += 1
  return portal.member(customer, { email: `karin${people}@notis.example`, name: 'Karin', role: 'user' })
}
const userPath = ({ id }: Customer, membershipId: string) => `/companies/${id}/users/${membershipId}`

describe('a change of one’s own', () => {
  it('role is told to the person, by a notice and at once by mail without any name, and to no administrator', async () => {
    const customer = await portal.customer()
    const karin = await colleague(customer)
    await portal.as(customer.admin).patch(userPath(customer, karin.membershipId), { role: 'auditor' })
    expect(await noticesOf(karin.email)).toMatchObject([{ kind: 'access', event: { type: 'user-changed', details: { role: 'auditor' } } }])
    expect(await noticesOf(customer.admin)).toEqual([])
    await putNoticesIntoMails(portal.context)
    const subject = `Din roll hos ${customer.name} är nu revisor`
    const letter = await until(async () => (await portal.letters(karin.email)).find((each) => each.subject === subject))
    expect(letter?.text).not.toContain('Karin')
  })

  it('licences are told to the person', async () => {
    const customer = await portal.customer({ services: ['scanner'] })
    const karin = await colleague(customer)
    await portal.as(customer.admin).patch(userPath(customer, karin.membershipId), { licences: ['scanner'] })
    expect((await letterAtOnce(karin.email)).subject).toBe(`Dina licenser hos ${customer.name} ändrades`)
  })

  it('membership is told to the person, also when it is over', async () => {
    const customer = await portal.customer()
    const karin = await colleague(customer)
    await portal.as(customer.admin).delete(userPath(customer, karin.membershipId))
    expect((await letterAtOnce(karin.email)).subject).toBe(`Du är inte längre användare hos ${customer.name}`)
  })

  it('becoming main contact is told to the person, and what one does oneself is not', async () => {
    const customer = await portal.customer()
    const karin = await colleague(customer)
    await portal.as(customer.admin).put(`/companies/${customer.id}/main-contact`, { membershipId: karin.membershipId })
    expect((await letterAtOnce(karin.email)).subject).toBe(`Du är nu huvudkontakt för ${customer.name}`)
    await portal.as(karin.email).patch(userPath(customer, customer.adminId), { role: 'user' })
    expect(await noticesOf(karin.email)).toHaveLength(1)
    // The demoted administrator was signed out.
    expect((await letterAtOnce(customer.admin)).subject).toBe(`Din roll hos ${customer.name} är nu användare`)
  })
})

describe('many ends at once', () => {
  it('are one notice for each administrator of the agency, and one for each customer of its own', async () => {
    const customers = [await portal.customer({ services: ['scanner'] }), await portal.customer({ services: ['scanner'] })]
    const other = await portal.member(portal.agency, { email: 'annan@byran.example', name: 'Anna', role: 'administrator' })
    const body = { selection: { ids: customers.map(({ id }) => id) }, choices: { scanner: 'continue-standalone' } }
    const { id } = (await portal.as(AGENCY_ADMIN).post(`/companies/${portal.agency.id}/bulk-ends`, body)).body
    await portal.as(AGENCY_ADMIN).post(`/bulk-ends/${id}/start`, {})
    await carryOutBulkEnds(portal.context)
    const told = { kind: 'access', about: 'bulk-ended', bulkEndId: id, done: 2, others: 0, lastDay: null }
    expect(await noticesOf(other.email)).toMatchObject([told])
    expect((await noticesOf(AGENCY_ADMIN)).filter(({ about }: { about: string }) => about === 'bulk-ended')).toMatchObject([told])
    for (const { admin } of customers) expect(await noticesOf(admin)).toMatchObject([{ about: 'event', event: { type: 'collaboration-ended' } }])
  })
})
