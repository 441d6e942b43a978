import { describe, expect, it } from 'vitest'
import { payrollTests } from './testing/payroll.ts'

const { path, agency, add, list, anna, withPayslip } = payrollTests()

describe('employees', () => {
  it('get the next number where none is given, and keep it', async () => {
    const first = await anna()
    expect(first.content).toEqual({ number: 1, name: 'Anna Ek', personalNumber: null, monthlySalary: 3_250_000, taxPercent: 30 })
    await add('employee', { name: 'Bo Ask', number: 7 })
    expect((await add('employee', { name: 'Cia Lo' })).body.content.number).toBe(8)
    const changed = await agency().patch(`${path()}/records/${first.id}`, { content: { name: 'Anna Ek-Lund' } })
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
    expect(await agency().delete(`${path()}/records/${content.employeeId}`)).toMatchObject({
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
    expect(await agency().patch(`${path()}/records/${id}`, { content: moved })).toMatchObject(refused)
  })
})

describe('a locked month', () => {
  it('takes no payslip, and changes none, until it is opened', async () => {
    const payslip = await withPayslip()
    const [period] = await list('payroll-period')
    expect(period.abilities).toEqual(['change', 'lock'])
    expect(await agency().put(`${path()}/records/${period.id}/state`, { state: 'locked' })).toMatchObject({
      body: { content: { state: 'locked' }, abilities: ['open'] },
    })
    const { month, employeeId, rows } = payslip.content
    const locked = { status: 409, body: { code: 'payroll-period-locked', month: '2026-10' } }
    const other = (await add('employee', { name: 'Bo Ask' })).body
    expect(await add('payslip', { month, employeeId: other.id, rows })).toMatchObject(locked)
    expect(await agency().patch(`${path()}/records/${payslip.id}`, { content: { month, employeeId, rows } })).toMatchObject(locked)
    expect(await agency().delete(`${path()}/records/${payslip.id}`)).toMatchObject(locked)
    expect(await agency().patch(`${path()}/records/${period.id}`, { content: { month, payday: '2026-10-25' } })).toMatchObject(locked)
    await add('payroll-period', { month: '2026-11', payday: '2026-11-25' })
    expect(await agency().patch(`${path()}/records/${payslip.id}`, { content: { month: '2026-11', employeeId, rows } })).toMatchObject(locked)
    expect(await agency().put(`${path()}/records/${period.id}/state`, { state: 'locked' })).toMatchObject(locked)
    await agency().put(`${path()}/records/${period.id}/state`, { state: 'open' })
    const open = { status: 409, body: { code: 'payroll-period-open', month: '2026-10' } }
    expect(await agency().put(`${path()}/records/${period.id}/state`, { state: 'open' })).toMatchObject(open)
    expect((await agency().patch(`${path()}/records/${payslip.id}`, { content: { month, employeeId, rows } })).status).toBe(200)
  })
  it('is not removed, nor is one with payslips, which becomes no other month either', async () => {
    await withPayslip()
    const [period] = await list('payroll-period')
    const inUse = { status: 409, body: { code: 'payroll-in-use', payslips: 1 } }
    expect(await agency().delete(`${path()}/records/${period.id}`)).toMatchObject(inUse)
    expect(await agency().patch(`${path()}/records/${period.id}`, { content: { month: '2026-12', payday: '2026-12-23' } })).toMatchObject(inUse)
    expect(await agency().put(`${path()}/records/${period.id}/state`, { state: 'paid' })).toMatchObject({
      status: 400,
      body: { issues: [{ path: 'body.state' }] },
    })
  })
  it('another payday is its payslips’ too', async () => {
    await withPayslip()
    const [period] = await list('payroll-period')
    await agency().patch(`${path()}/records/${period.id}`, { content: { month: '2026-10', payday: '2026-10-26' } })
    expect((await list('payslip'))[0].content.payday).toBe('2026-10-26')
  })
})
