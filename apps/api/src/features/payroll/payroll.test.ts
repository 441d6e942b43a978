import { describe, expect, it } from 'vitest'
import { createHash } from 'node:crypto'
import { end, preview } from '../../testing/ending.ts'
import { AGENCY_AUDITOR, OTHER_AGENCY_ADMIN } from '../../testing/world.ts'
import { payrollTests } from './testing/payroll.ts'

const { portal, customer, path, agency, add, list, anna, withPayslip } = payrollTests()

const steps = async () => (await agency().get(`${path()}/payroll`)).body
/** The steps with everything done but perhaps the last. */
const stepsDone = (last: string, done: boolean) => [
  { code: 'lon-user-added', done: true },
  { code: 'lon-synchronised', done: true },
  { code: last, done },
]
const synchronise = () => agency().post(`${path()}/payroll/synchronisation`)
const backUp = () => agency().post(`${path()}/payroll/backups`)
const handOver = (id: string) => agency().post(`${path()}/payroll/backups/${id}/handover`)

describe('synchronising', () => {
  it('is done until something changes: added, corrected or removed', async () => {
    const payslip = await withPayslip()
    expect((await steps()).synchronised).toBe(false)
    expect((await synchronise()).body.synchronised).toBe(true)
    await agency().delete(`${path()}/records/${payslip.id}`)
    expect((await steps()).synchronised).toBe(false)
    expect((await synchronise()).body.synchronised).toBe(true)
    await agency().patch(`${path()}/records/${payslip.content.employeeId}`, { content: { name: 'Anna Ek', taxPercent: 31 } })
    expect((await steps()).synchronised).toBe(false)
  })
  it('twice at once is once', async () => {
    await anna()
    const replies = await Promise.all([synchronise(), synchronise(), synchronise()])
    expect(replies.map(({ status, body }) => [status, body.synchronised])).toEqual([1, 2, 3].map(() => [200, true]))
    expect(await list('payroll-synchronisation')).toHaveLength(1)
  })
})

describe('the backup', () => {
  it('is a file of everything, as it stands', async () => {
    await withPayslip()
    const { status, body } = await backUp()
    expect(status).toBe(201)
    const { id, file } = body.backup
    const download = await fetch(`${portal().url}/api/v1${path()}/records/${id}/files/${file.id}`, {
      headers: { cookie: await portal().cookieOf(customer().admin) },
    })
    const bytes = Buffer.from(await download.arrayBuffer())
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(file.sha256)
    const content = JSON.parse(bytes.toString('utf8'))
    expect(content).toMatchObject({ format: 'lon-backup', customerNumber: customer().customerNumber, employee: [{ content: { name: 'Anna Ek' } }] })
    expect(content.payslip[0].content.net).toBe(2_275_000)
  })
  it('takes the place of one that was not handed over, file and all', async () => {
    await anna()
    const first = (await backUp()).body.backup
    const second = (await backUp()).body.backup
    expect(await list('payroll-backup')).toMatchObject([{ id: second.id }])
    expect((await agency().get(`${path()}/records/${first.id}/files/${first.file.id}`)).status).toBe(404)
  })
  it('is handed over only after the customer’s user has been added, and the data synchronised (example 7)', async () => {
    await withPayslip()
    const { backup, candidates } = (await backUp()).body
    const refused = await handOver(backup.id)
    expect(refused).toMatchObject({ status: 409, body: { code: 'lon-user-not-added' } })
    expect(refused.body.problems.map(({ code }: { code: string }) => code)).toEqual(['lon-user-not-added', 'lon-not-synchronised'])
    expect(candidates).toEqual([{ membershipId: customer().adminId, name: expect.stringContaining('Berit') }])
    expect((await add('payroll-user', { membershipId: customer().adminId })).status).toBe(201)
    expect(await handOver(backup.id)).toMatchObject({ status: 409, body: { code: 'lon-not-synchronised' } })
    await synchronise()
    expect(await handOver(backup.id)).toMatchObject({
      status: 200,
      body: { userAdded: true, synchronised: true, handedOver: 'current', candidates: [], steps: stepsDone('lon-backup-handed-over', true) },
    })
    expect((await portal().letter(customer().admin)).subject).toContain('Säkerhetskopian av Lön')
    expect((await agency().get(`/companies/${customer().id}/events`)).body.items[0]).toMatchObject({
      type: 'payroll-backup-handed-over',
      actor: { party: 'agency' },
    })
    const again = await handOver(backup.id)
    expect(again.body.backup.handedOverAt).toBe((await steps()).backup.handedOverAt)
    const [{ confirmations }] = (await preview(agency(), customer().with('lon'))).outcomes
    expect(confirmations.map(({ done }: { done: boolean }) => done)).toEqual([true, true, true])
    expect((await end(agency(), customer().with('lon'), 'close')).status).toBe(201)
    expect((await agency().get(`${path()}/payroll`)).status).toBe(404)
    expect((await portal().as(customer().admin).get(`${path()}/payroll`)).status).toBe(404)
  })
  it('is not handed over once something has changed since it was made', async () => {
    await anna()
    const { backup } = (await backUp()).body
    await add('payroll-user', { membershipId: customer().adminId })
    await add('employee', { name: 'Bo Ask' })
    await synchronise()
    expect((await steps()).backup.isCurrent).toBe(false)
    expect(await handOver(backup.id)).toMatchObject({ status: 409, body: { code: 'lon-backup-outdated' } })
  })
  it('that the customer has grows old with the next change, and a new one must be handed over or that be known', async () => {
    const work = customer().with('lon')
    const handOverNow = async () => {
      await synchronise()
      return handOver((await backUp()).body.backup.id)
    }
    await add('payroll-user', { membershipId: customer().adminId })
    expect((await handOverNow()).body.handedOver).toBe('current')
    await anna()
    await synchronise()
    expect(await steps()).toMatchObject({
      synchronised: true,
      handedOver: 'outdated',
      backup: { isCurrent: false },
      steps: stepsDone('lon-backup-current', false),
    })
    expect(await end(agency(), work, 'close')).toMatchObject({ status: 422, body: { confirmations: ['lon-backup-current'] } })
    expect((await handOverNow()).body.handedOver).toBe('current')
    expect((await end(agency(), work, 'close')).status).toBe(201)
  })
  it('of a foreign Lön, or one that is none, is not found', async () => {
    await anna()
    const { backup } = (await backUp()).body
    expect((await portal().as(OTHER_AGENCY_ADMIN).post(`${path()}/payroll/backups/${backup.id}/handover`)).status).toBe(404)
    expect((await handOver(customer().adminId)).status).toBe(404)
    expect((await portal().as(AGENCY_AUDITOR).post(`${path()}/payroll/backups`)).status).toBe(403)
  })
  it('is handed over to a user of the customer’s, nobody else’s', async () => {
    const stranger = await portal().customer()
    const added = await add('payroll-user', { membershipId: stranger.adminId })
    expect(added).toMatchObject({ status: 400, body: { issues: [{ path: 'body.content.membershipId', code: 'unknown' }] } })
    await add('payroll-user', { membershipId: customer().adminId })
    expect(await add('payroll-user', { membershipId: customer().adminId })).toMatchObject({ status: 400, body: { issues: [{ code: 'taken' }] } })
  })
})

it('another service has no payroll', async () => {
  const other = await portal().customer({ services: ['scanner'] })
  const reply = await agency().get(`/subscriptions/${other.with('scanner').subscriptionId}/payroll`)
  expect(reply).toMatchObject({ status: 422, body: { code: 'kind-not-offered' } })
})
