import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { end, preview } from '../../testing/ending.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { AGENCY_ADMIN, AGENCY_AUDITOR, type Customer, OTHER_AGENCY_ADMIN } from '../../testing/world.ts'

let portal: TestPortal
let customer: Customer
let path: string
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())
beforeEach(async () => {
  customer = await portal.customer({ services: ['lon'] })
  path = `/subscriptions/${customer.with('lon').subscriptionId}`
})

const agency = () => portal.as(AGENCY_ADMIN)
const add = (kind: string, content: object) => agency().post(`${path}/records`, { kind, content })
const list = async (kind: string, query = '') => (await agency().get(`${path}/records?kind=${kind}${query}`)).body.items
const anna = async () => (await add('employee', { name: 'Anna Ek', monthlySalary: 3_250_000 })).body
const withPayslip = async () => {
  const employee = await anna()
  await add('payroll-period', { month: '2026-10', payday: '2026-10-23' })
  return (await add('payslip', { month: '2026-10', employeeId: employee.id, rows: [{ text: 'Månadslön', amount: 3_250_000 }] })).body
}
const steps = async () => (await agency().get(`${path}/payroll`)).body
/** The steps with everything done but perhaps the last. */
const stepsDone = (last: string, done: boolean) => [
  { code: 'lon-user-added', done: true },
  { code: 'lon-synchronised', done: true },
  { code: last, done },
]
const synchronise = () => agency().post(`${path}/payroll/synchronisation`)
const backUp = () => agency().post(`${path}/payroll/backups`)
const handOver = (id: string) => agency().post(`${path}/payroll/backups/${id}/handover`)

describe('employees', () => {
  it('get the next number where none is given, and keep it', async () => {
    const first = await anna()
    expect(first.content).toEqual({ number: 1, name: 'Anna Ek', personalNumber: null, monthlySalary: 3_250_000, taxPercent: 30 })
    await add('employee', { name: 'Bo Ask', number: 7 })
    expect((await add('employee', { name: 'Cia Lo' })).body.content.number).toBe(8)
    const changed = await agency().patch(`${path}/records/${first.id}`, { content: { name: 'Anna Ek-Lund' } })
    expect(changed.body.content).toMatchObject({ number: 1, name: 'Anna Ek-Lund' })
    expect((await list('employee', '&q=lund')).map((each: { content: { number: number } }) => each.content.number)).toEqual([1])
  })
  it.each([
    [{ name: '' }, 'body.content.name'],
    [{ name: 'A', personalNumber: '19780512-9999' }, 'body.content.personalNumber'],
    [{ name: 'A', monthlySalary: -1 }, 'body.content.monthlySalary'],
    [{ name: 'A', taxPercent: 101 }, 'body.content.taxPercent'],
  ])('are refused as %j', async (content, at) => {
    expect(await add('employee', content)).toMatchObject({ status: 400, body: { issues: [{ path: at }] } })
  })
  it('never share a number', async () => {
    await anna()
    expect(await add('employee', { name: 'Bo', number: 1 })).toMatchObject({
      status: 400,
      body: { issues: [{ path: 'body.content.number', code: 'taken' }] },
    })
  })
  it('are kept while they have payslips', async () => {
    const { content } = await withPayslip()
    expect(await agency().delete(`${path}/records/${content.employeeId}`)).toMatchObject({
      status: 409,
      body: { code: 'payroll-in-use', payslips: 1 },
    })
  })
})

describe('a payslip', () => {
  it('adds up: gross, tax in whole kronor, net', async () => {
    expect((await withPayslip()).content).toMatchObject({
      name: 'Anna Ek',
      number: 1,
      payday: '2026-10-23',
      gross: 3_250_000,
      tax: 975_000,
      net: 2_275_000,
    })
  })
  it('is one for each employee and month, and found by its month', async () => {
    const { content } = await withPayslip()
    const again = await add('payslip', { month: '2026-10', employeeId: content.employeeId, rows: content.rows })
    expect(again).toMatchObject({ status: 400, body: { issues: [{ path: 'body.content.employeeId', code: 'taken' }] } })
    expect(await list('payslip', '&year=2026-10-01')).toHaveLength(1)
    expect(await list('payslip', '&year=2026-11-01')).toHaveLength(0)
  })
  it.each([
    ['no rows', { rows: [] }, 'body.content.rows'],
    ['a month that is none', { month: '2026-13' }, 'body.content.month'],
    ['fifteen digits', { rows: [{ text: 'Lön', amount: 100_000_000_000_000 }] }, 'body.content.rows.0.amount'],
    ['more tax than there is', { tax: 3_250_001 }, 'body.content.tax'],
    ['somebody who is no employee', { employeeId: '00000000-0000-7000-8000-000000000000' }, 'body.content.employeeId'],
  ])('is refused with %s', async (_, change, at) => {
    const employee = await anna()
    await add('payroll-period', { month: '2026-10', payday: '2026-10-23' })
    const content = { month: '2026-10', employeeId: employee.id, rows: [{ text: 'Lön', amount: 3_250_000 }], ...change }
    expect(await add('payslip', content)).toMatchObject({ status: 400, body: { issues: [{ path: at }] } })
    expect(await list('payslip')).toEqual([])
  })
  it('of a month that is not there is refused', async () => {
    const { id, content } = await withPayslip()
    const moved = { month: '2026-12', employeeId: content.employeeId, rows: content.rows }
    const refused = { status: 422, body: { code: 'payroll-period-unknown', month: '2026-12' } }
    expect(await add('payslip', moved)).toMatchObject(refused)
    expect(await agency().patch(`${path}/records/${id}`, { content: moved })).toMatchObject(refused)
  })
})

describe('a locked month', () => {
  it('takes no payslip, and changes none, until it is opened', async () => {
    const payslip = await withPayslip()
    const [period] = await list('payroll-period')
    expect(period.abilities).toEqual(['change', 'lock'])
    expect(await agency().put(`${path}/records/${period.id}/state`, { state: 'locked' })).toMatchObject({
      body: { content: { state: 'locked' }, abilities: ['open'] },
    })
    const { month, employeeId, rows } = payslip.content
    const locked = { status: 409, body: { code: 'payroll-period-locked', month: '2026-10' } }
    const other = (await add('employee', { name: 'Bo Ask' })).body
    expect(await add('payslip', { month, employeeId: other.id, rows })).toMatchObject(locked)
    expect(await agency().patch(`${path}/records/${payslip.id}`, { content: { month, employeeId, rows } })).toMatchObject(locked)
    expect(await agency().delete(`${path}/records/${payslip.id}`)).toMatchObject(locked)
    expect(await agency().patch(`${path}/records/${period.id}`, { content: { month, payday: '2026-10-25' } })).toMatchObject(locked)
    await add('payroll-period', { month: '2026-11', payday: '2026-11-25' })
    expect(await agency().patch(`${path}/records/${payslip.id}`, { content: { month: '2026-11', employeeId, rows } })).toMatchObject(locked)
    await agency().put(`${path}/records/${period.id}/state`, { state: 'open' })
    expect((await agency().patch(`${path}/records/${payslip.id}`, { content: { month, employeeId, rows } })).status).toBe(200)
  })
  it('is not removed, nor is one with payslips, which becomes no other month either', async () => {
    await withPayslip()
    const [period] = await list('payroll-period')
    const inUse = { status: 409, body: { code: 'payroll-in-use', payslips: 1 } }
    expect(await agency().delete(`${path}/records/${period.id}`)).toMatchObject(inUse)
    expect(await agency().patch(`${path}/records/${period.id}`, { content: { month: '2026-12', payday: '2026-12-23' } })).toMatchObject(inUse)
    expect(await agency().put(`${path}/records/${period.id}/state`, { state: 'paid' })).toMatchObject({
      status: 400,
      body: { issues: [{ path: 'body.state' }] },
    })
  })
  it('another payday is its payslips’ too', async () => {
    await withPayslip()
    const [period] = await list('payroll-period')
    await agency().patch(`${path}/records/${period.id}`, { content: { month: '2026-10', payday: '2026-10-26' } })
    expect((await list('payslip'))[0].content.payday).toBe('2026-10-26')
  })
})

describe('synchronising', () => {
  it('is done until something changes: added, corrected or removed', async () => {
    const payslip = await withPayslip()
    expect((await steps()).synchronised).toBe(false)
    expect((await synchronise()).body.synchronised).toBe(true)
    await agency().delete(`${path}/records/${payslip.id}`)
    expect((await steps()).synchronised).toBe(false)
    expect((await synchronise()).body.synchronised).toBe(true)
    await agency().patch(`${path}/records/${payslip.content.employeeId}`, { content: { name: 'Anna Ek', taxPercent: 31 } })
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
    const download = await fetch(`${portal.url}/api/v1${path}/records/${id}/files/${file.id}`, {
      headers: { cookie: await portal.cookieOf(customer.admin) },
    })
    const bytes = Buffer.from(await download.arrayBuffer())
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(file.sha256)
    const content = JSON.parse(bytes.toString('utf8'))
    expect(content).toMatchObject({ format: 'lon-backup', customerNumber: customer.customerNumber, employee: [{ content: { name: 'Anna Ek' } }] })
    expect(content.payslip[0].content.net).toBe(2_275_000)
  })
  it('takes the place of one that was not handed over, file and all', async () => {
    await anna()
    const first = (await backUp()).body.backup
    const second = (await backUp()).body.backup
    expect(await list('payroll-backup')).toMatchObject([{ id: second.id }])
    expect((await agency().get(`${path}/records/${first.id}/files/${first.file.id}`)).status).toBe(404)
  })
  it('is handed over only after the customer’s user has been added, and the data synchronised (example 7)', async () => {
    await withPayslip()
    const { backup, candidates } = (await backUp()).body
    const refused = await handOver(backup.id)
    expect(refused).toMatchObject({ status: 409, body: { code: 'lon-user-not-added' } })
    expect(refused.body.problems.map(({ code }: { code: string }) => code)).toEqual(['lon-user-not-added', 'lon-not-synchronised'])
    expect(candidates).toEqual([{ membershipId: customer.adminId, name: expect.stringContaining('Berit') }])
    expect((await add('payroll-user', { membershipId: customer.adminId })).status).toBe(201)
    expect(await handOver(backup.id)).toMatchObject({ status: 409, body: { code: 'lon-not-synchronised' } })
    await synchronise()
    expect(await handOver(backup.id)).toMatchObject({
      status: 200,
      body: { userAdded: true, synchronised: true, handedOver: 'current', candidates: [], steps: stepsDone('lon-backup-handed-over', true) },
    })
    expect((await portal.letter(customer.admin)).subject).toContain('Säkerhetskopian av Lön')
    expect((await agency().get(`/companies/${customer.id}/events`)).body.items[0]).toMatchObject({
      type: 'payroll-backup-handed-over',
      actor: { party: 'agency' },
    })
    const again = await handOver(backup.id)
    expect(again.body.backup.handedOverAt).toBe((await steps()).backup.handedOverAt)
    const [{ confirmations }] = (await preview(agency(), customer.with('lon'))).outcomes
    expect(confirmations.map(({ done }: { done: boolean }) => done)).toEqual([true, true, true])
    expect((await end(agency(), customer.with('lon'), 'close')).status).toBe(201)
    expect((await agency().get(`${path}/payroll`)).status).toBe(404)
    expect((await portal.as(customer.admin).get(`${path}/payroll`)).status).toBe(404)
  })
  it('is not handed over once something has changed since it was made', async () => {
    await anna()
    const { backup } = (await backUp()).body
    await add('payroll-user', { membershipId: customer.adminId })
    await add('employee', { name: 'Bo Ask' })
    await synchronise()
    expect((await steps()).backup.isCurrent).toBe(false)
    expect(await handOver(backup.id)).toMatchObject({ status: 409, body: { code: 'lon-backup-outdated' } })
  })
  it('that the customer has grows old with the next change, and a new one must be handed over or that be known', async () => {
    const work = customer.with('lon')
    const handOverNow = async () => {
      await synchronise()
      return handOver((await backUp()).body.backup.id)
    }
    await add('payroll-user', { membershipId: customer.adminId })
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
    expect((await portal.as(OTHER_AGENCY_ADMIN).post(`${path}/payroll/backups/${backup.id}/handover`)).status).toBe(404)
    expect((await handOver(customer.adminId)).status).toBe(404)
    expect((await portal.as(AGENCY_AUDITOR).post(`${path}/payroll/backups`)).status).toBe(403)
  })
  it('is handed over to a user of the customer’s, nobody else’s', async () => {
    const stranger = await portal.customer()
    const added = await add('payroll-user', { membershipId: stranger.adminId })
    expect(added).toMatchObject({ status: 400, body: { issues: [{ path: 'body.content.membershipId', code: 'unknown' }] } })
    await add('payroll-user', { membershipId: customer.adminId })
    expect(await add('payroll-user', { membershipId: customer.adminId })).toMatchObject({ status: 400, body: { issues: [{ code: 'taken' }] } })
  })
})

it('another service has no payroll', async () => {
  const other = await portal.customer({ services: ['scanner'] })
  const reply = await agency().get(`/subscriptions/${other.with('scanner').subscriptionId}/payroll`)
  expect(reply).toMatchObject({ status: 422, body: { code: 'kind-not-offered' } })
})
