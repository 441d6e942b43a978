import { addRecords } from '@portal/database/world'
import { ruleBook, SERVICE_CODES, type ServiceCode, SERVICES, type Terms } from '@portal/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { end, preview } from '../../testing/ending.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'

/** A service's terms with an added destructive outcome. Deletions of Scanner also wait longer than the default. */
const destroying = (service: ServiceCode): Terms => ({
  ...SERVICES[service],
  outcomes: { ...SERVICES[service].outcomes, delete: { leaves: 'deleting', agency: 'none', destructive: true } },
  ...(service === 'scanner' && { graceDays: 90 }),
})
const planted = Object.fromEntries(SERVICE_CODES.map((service) => [service, destroying(service)])) as Record<ServiceCode, Terms>

let portal: TestPortal
beforeAll(async () => {
  portal = await startTestPortal({ rules: { ...ruleBook(30), edition: 'planted', services: planted } })
  portal.travelTo('2026-11-23T10:00:00Z')
})
afterAll(() => portal.stop())

const content = [1, 2].map((place) => ({ kind: 'document', key: `2026-10-0${place}`, accountingDate: '2026-10-01', content: {} }) as const)

describe('a destructive outcome of any service, in force or planted (G20)', () => {
  it.each(SERVICE_CODES)('%s: asks, shows its day and what must be kept, and destroys nothing unasked', async (service) => {
    const customer = await portal.customer({ services: [service] })
    const [work, caller] = [customer.with(service), portal.as(customer.admin)]
    await addRecords(portal.database.pool, work.subscriptionId, content)
    const deletion = { on: service === 'scanner' ? '2027-02-21' : '2026-12-23' }

    const plan = (await preview(caller, work)).outcomes.find(({ outcome }: { outcome: string }) => outcome === 'delete')
    expect(plan).toMatchObject({ destructive: true, deletion, retention: { until: '2033-12-31', years: [{ from: '2026-01-01', count: 2 }] } })
    expect(plan.confirmations.at(-1)).toMatchObject({
      code: 'data-will-be-deleted',
      done: false,
      count: 2,
      details: [{ name: 'document', count: 2 }],
    })

    const undone: readonly string[] = plan.confirmations.filter(({ done }: { done: boolean }) => !done).map(({ code }: { code: string }) => code)
    expect(await end(caller, work, 'delete')).toMatchObject({ status: 422, body: { code: 'confirmation-missing', confirmations: undone } })
    expect((await portal.database.pool.query('SELECT FROM deletion WHERE subscription_id = $1', [work.subscriptionId])).rowCount).toBe(0)

    expect(await end(caller, work, 'delete', { confirmations: undone })).toMatchObject({
      status: 201,
      body: { deletion: { ...deletion, status: 'scheduled' }, retention: { until: '2033-12-31' }, policyVersion: 'planted' },
    })
  })
})
