import { addRecords, type NewRecord } from '@portal/database/world'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { payrollFingerprint } from '../../content/payroll/payroll-facts.store.ts'
import { end, preview } from '../../testing/ending.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { AGENCY_ADMIN } from '../../testing/world.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())

const EMPLOYEE: NewRecord = { kind: 'employee', key: '000001', content: { name: 'Pär Öhman' }, at: '2026-09-01T07:00:00Z' }
const CHANGED: NewRecord = { ...EMPLOYEE, key: '000002', at: '2026-10-05T07:00:00Z' }
const USER: NewRecord = { kind: 'payroll-user', key: 'berit', content: { name: 'Berit' }, at: '2026-10-01T07:00:00Z' }
const SYNCHRONISED: NewRecord = { kind: 'payroll-synchronisation', key: '2026-10-02', content: { at: '2026-10-02T07:00:00.000Z' } }
/** A backup that holds everything except what is added after it. */
const BACKUP = 'a backup handed over'

const withRecords = async (...records: readonly (NewRecord | typeof BACKUP)[]) => {
  const customer = await portal.customer({ services: ['lon'] })
  const { subscriptionId } = customer.with('lon')
  for (const record of records) await addRecords(portal.database.pool, subscriptionId, [record === BACKUP ? await backupOf(subscriptionId) : record])
  return customer.with('lon')
}

const backupOf = async (subscriptionId: string): Promise<NewRecord> => {
  const fingerprint = await payrollFingerprint(portal.database.pool, subscriptionId)
  return { kind: 'payroll-backup', key: '1', content: { at: '2026-10-03T07:00:00.000Z', handedOverAt: '2026-10-03T08:00:00.000Z', fingerprint } }
}

describe('Lön before the end: each step shows by the data whether it is done', () => {
  it.each([
    ['nothing', [], []],
    ['employees alone', [EMPLOYEE], []],
    ['the user', [EMPLOYEE, USER], ['lon-user-added']],
    ['a synchronisation since the last change', [EMPLOYEE, USER, SYNCHRONISED], ['lon-user-added', 'lon-synchronised']],
    ['a change since the synchronisation', [EMPLOYEE, USER, SYNCHRONISED, CHANGED], ['lon-user-added']],
    ['the backup too', [EMPLOYEE, USER, SYNCHRONISED, BACKUP], ['lon-user-added', 'lon-synchronised', 'lon-backup-handed-over']],
  ] as const)('with %s', async (_, records, done) => {
    const work = await withRecords(...records)
    const all = ['lon-user-added', 'lon-synchronised', 'lon-backup-handed-over']
    const [{ confirmations }] = (await preview(portal.as(AGENCY_ADMIN), work)).outcomes
    expect(confirmations.filter((each: { done: boolean }) => each.done).map(({ code }: { code: string }) => code)).toEqual(done)
    const undone = all.filter((code) => !done.some((each) => each === code))
    const reply = await end(portal.as(AGENCY_ADMIN), work, 'close')
    const refused = { status: 422, body: { code: 'confirmation-missing', confirmations: undone } }
    expect(reply).toMatchObject(undone.length === 0 ? { status: 201, body: { outcome: 'close' } } : refused)
  })

  it('a backup handed over in an earlier collaboration is none of the present', async () => {
    const work = await withRecords(EMPLOYEE, USER, SYNCHRONISED, BACKUP)
    await portal.database.pool.query(`UPDATE collaboration SET started_at = '2026-10-03T09:00:00Z' WHERE id = $1`, [work.id])
    expect(await end(portal.as(AGENCY_ADMIN), work, 'close')).toMatchObject({ status: 422, body: { confirmations: ['lon-backup-handed-over'] } })
  })

  it('a step undone needs its own acknowledgement, and the receipt keeps that it was given', async () => {
    const work = await withRecords(EMPLOYEE, USER, SYNCHRONISED)
    const { body } = await end(portal.as(AGENCY_ADMIN), work, 'close', { confirmations: ['lon-backup-handed-over'] })
    expect(body.confirmations).toEqual([
      { code: 'lon-user-added', done: true, count: 0, acknowledged: false },
      { code: 'lon-synchronised', done: true, count: 0, acknowledged: false },
      { code: 'lon-backup-handed-over', done: false, count: 1, acknowledged: true },
    ])
  })

  it('content that changes what would be asked outdates the preview (G13)', async () => {
    const work = await withRecords(EMPLOYEE, USER, SYNCHRONISED, BACKUP)
    const { version } = await preview(portal.as(AGENCY_ADMIN), work)
    await addRecords(portal.database.pool, work.subscriptionId, [CHANGED])
    const reply = await end(portal.as(AGENCY_ADMIN), work, 'close', { version })
    expect(reply).toMatchObject({ status: 409, body: { code: 'preview-outdated' } })
    expect(reply.body.problems.map(({ code }: { code: string }) => code)).toEqual(['preview-outdated', 'confirmation-missing'])
  })
})
