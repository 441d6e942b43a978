import { addCollaboration, addCompany, type Company } from '@portal/database/world'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { AGENCY_ADMIN, AGENCY_AUDITOR, type Customer, SUPPORT } from '../../testing/world.ts'

let portal: TestPortal
let complete: Customer
beforeAll(async () => {
  portal = await startTestPortal()
  const { pool } = portal.database
  complete = await portal.customer({ services: ['scanner'], name: 'Mellanbolaget AB' })
  for (const [index, name] of ['Ahlgrens Bil AB', 'Bergs Bygg AB', 'Östbergs Rör'].entries()) {
    const customer = await addCompany(pool, { name, customerNumber: String(71_000 + index), kind: 'customer' })
    for (const service of ['utlagg', 'lon'] as const) await addCollaboration(pool, { agency: portal.agency, customer, service })
    await addCollaboration(pool, { agency: portal.agency, customer, service: 'scanner', status: 'pending' })
  }
})
afterAll(() => portal.stop())

const names = async (query: string, email: string = AGENCY_ADMIN): Promise<readonly string[]> =>
  (await portal.as(email).get(`/companies/${portal.agency.id}/customers${query}`)).body.items.map(({ name }: { name: string }) => name)
const addressOf = ({ id }: Pick<Company, 'id'>): string => `/companies/${portal.agency.id}/customers/${id}`

describe('a star', () => {
  it('is one’s own, set once however often, and finds the customer', async () => {
    const auditor = portal.as(AGENCY_AUDITOR)
    const isStarred = async () => (await auditor.get(addressOf(complete))).body.isStarred
    for (let times = 0; times < 2; times += 1) expect((await auditor.put(`${addressOf(complete)}/star`)).status).toBe(204)
    expect([await names('?starred=true', AGENCY_AUDITOR), await names('?starred=true')]).toEqual([['Mellanbolaget AB'], []])
    expect(await isStarred()).toBe(true)
    for (let times = 0; times < 2; times += 1) expect((await auditor.delete(`${addressOf(complete)}/star`)).status).toBe(204)
    expect(await names('?starred=true', AGENCY_AUDITOR)).toEqual([])
    expect(await isStarred()).toBe(false)
  })

  it('is not set on companies that are not customers, nor by support', async () => {
    expect((await portal.as(AGENCY_ADMIN).put(`${addressOf(portal.otherAgency)}/star`)).status).toBe(404)
    expect((await portal.as(SUPPORT).put(`${addressOf(complete)}/star`)).status).toBe(403)
  })
})

it('customers without a main contact are found while the two collaborate, and of others nothing is told (G5, G21)', async () => {
  expect(await names('?mainContact=missing')).toEqual(['Ahlgrens Bil AB', 'Bergs Bygg AB', 'Östbergs Rör'])
  expect(await names('?mainContact=missing&sort=-customerNumber&limit=1')).toEqual(['Östbergs Rör'])
  expect(await names('?mainContact=missing&status=pending')).toEqual([])
})
