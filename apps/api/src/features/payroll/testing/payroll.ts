import { afterAll, beforeAll, beforeEach } from 'vitest'
import { startTestPortal, type TestPortal } from '../../../testing/portal.ts'
import { AGENCY_ADMIN, type Customer } from '../../../testing/world.ts'

/** Gives each test of a file a customer with an empty Lön, in one portal, and what its agency does there. */
export const payrollTests = () => {
  let portal: TestPortal
  let customer: Customer
  beforeAll(async () => void (portal = await startTestPortal()))
  afterAll(() => portal.stop())
  beforeEach(async () => void (customer = await portal.customer({ services: ['lon'] })))

  const path = (): string => `/subscriptions/${customer.with('lon').subscriptionId}`
  const agency = () => portal.as(AGENCY_ADMIN)
  const add = (kind: string, content: object) => agency().post(`${path()}/records`, { kind, content })
  const list = async (kind: string, query = '') => (await agency().get(`${path()}/records?kind=${kind}${query}`)).body.items
  const anna = async () => (await add('employee', { name: 'Anna Ek', monthlySalary: 3_250_000 })).body
  const withPayslip = async () => {
    const employee = await anna()
    await add('payroll-period', { month: '2026-10', payday: '2026-10-23' })
    return (await add('payslip', { month: '2026-10', employeeId: employee.id, rows: [{ text: 'Månadslön', amount: 3_250_000 }] })).body
  }
  return { portal: () => portal, customer: () => customer, path, agency, add, list, anna, withPayslip }
}
