import { type EventView, eventView } from '@portal/contract'
import { insertEvents } from '@portal/database'
import { EVENT_TYPES, type EventType } from '@portal/domain'
import { texts } from '@portal/texts'
import { v7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import type { Customer } from '../../testing/world.ts'
import type { Stored } from './testing/stored-row.ts'
import { STORED } from './testing/stored.ts'

let portal: TestPortal
let customer: Customer
beforeAll(async () => {
  portal = await startTestPortal()
  customer = await portal.customer({ name: 'Kund AB' })
})
afterAll(() => portal.stop())

const keep = (type: EventType, { audience, details }: Stored) =>
  portal.database.pool.query(insertEvents('$1'), [
    `[{"id":"${v7()}","companyId":"${customer.id}","agencyId":${audience === 'pair' ? `"${portal.agency.id}"` : null},"audience":"${audience}",
       "type":"${type}","at":"2026-11-20T10:00:00Z","actorName":"Astrid Norling","actorParty":"agency","details":${details}}]`,
  ])

/** The latest event, as the API shows it. */
const seen = async (): Promise<EventView> => {
  const { status, body } = await portal.as(customer.admin).get(`/api/v1/companies/${customer.id}/events?limit=1`)
  expect(status).toBe(200)
  return eventView.parse(body.items[0])
}

describe.each(EVENT_TYPES)('a stored event: %s', (type) => {
  it.each(STORED[type])('is read and told: $en', async (row) => {
    await keep(type, row)
    const event = await seen()
    expect(event).toMatchObject({ type, at: '2026-11-20T10:00:00.000Z', details: JSON.parse(row.details) })
    expect([texts('sv').events.sentence(event), texts('en').events.sentence(event)]).toEqual([row.sv, row.en])
  })

  it('is read when it carries a detail that this release does not know, and tells nothing of it', async () => {
    const [row] = STORED[type]
    await keep(type, { ...row, details: row.details.replace('{', '{"formerly":"known",') })
    expect((await seen()).details).toEqual(JSON.parse(row.details))
  })
})
