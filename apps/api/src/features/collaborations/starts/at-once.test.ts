import { addCollaboration } from '@portal/database/world'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { end, levelOf } from '../../../testing/ending.ts'
import { startTestPortal, type TestPortal } from '../../../testing/portal.ts'
import { accept, askedFor, statusesOf } from '../../../testing/starting.ts'
import { AGENCY_ADMIN, OTHER_AGENCY_ADMIN } from '../../../testing/world.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())

const agency = () => portal.as(AGENCY_ADMIN)
const other = () => portal.as(OTHER_AGENCY_ADMIN)

describe('at the same moment', () => {
  it.each([1, 2, 3])('two accept the same request: one does, time %i', async () => {
    const customer = await portal.customer()
    const request = await askedFor(portal, customer, 'scanner')
    const replies = await Promise.all([accept(portal, customer, request), accept(portal, customer, request)])
    expect(statusesOf(replies)).toEqual([200, 409])
  })

  it.each([1, 2, 3])('two requests for one service are accepted: one agency begins, time %i', async () => {
    const customer = await portal.customer()
    const requests = [await askedFor(portal, customer, 'scanner'), await askedFor(portal, customer, 'scanner', 'the same agency')]
    const replies = await Promise.all(requests.map((request) => accept(portal, customer, request)))
    expect(statusesOf(replies)).toEqual([200, 409])
    const levels = await Promise.all([agency(), other()].map((caller) => levelOf(caller, requests[0])))
    expect(new Set(levels)).toEqual(new Set(['none', 'write']))
  })

  it.each([1, 2, 3])('one accepts and one withdraws: it is one or the other, time %i', async () => {
    const customer = await portal.customer()
    const request = await askedFor(portal, customer, 'scanner')
    const replies = await Promise.all([accept(portal, customer, request), other().post(`/collaborations/${request.id}/withdraw`)])
    expect(statusesOf(replies)).toEqual([200, 409])
    expect(await levelOf(other(), request)).toBe(replies[0].status === 200 ? 'write' : 'none')
  })

  it.each([1, 2, 3])('one collaboration ends and another begins between the same two: the cascade is never missed, time %i', async () => {
    const customer = await portal.customer({ services: ['eekonomi-fakturering'] })
    const invoicing = customer.with('eekonomi-fakturering')
    await end(agency(), invoicing, 'deactivate-read-only')
    const utlagg = await addCollaboration(portal.database.pool, { agency: portal.agency, customer, service: 'utlagg' })
    const request = await askedFor(portal, customer, 'scanner', 'the same agency')
    const [ended, begun] = await Promise.all([end(agency(), utlagg, 'continue-standalone'), accept(portal, customer, request)])
    expect([ended.status, begun.status]).toEqual([201, 200])
    expect(await levelOf(agency(), invoicing)).toBe('read')
  })
})
