import { CONTENT } from '@portal/contract'
import { offlineKind } from '../offline.ts'

export const offlineEmployees = offlineKind(
  CONTENT.employee,
  ({ payroll: say }) => [
    { label: say.name, is: 'text' },
    { label: say.employeeNumber, is: 'number' },
    { label: say.salary, is: 'amount', wide: true },
  ],
  ({ number, name, personalNumber, monthlySalary, taxPercent }, { texts: { format, offline, payroll: say } }) => ({
    title: name,
    cells: [name, number, monthlySalary],
    words: personalNumber === null ? [] : [personalNumber],
    facts: [
      [say.employeeNumber, number === null ? '' : String(number)],
      [say.personalNumber, personalNumber ?? ''],
      [say.salary, monthlySalary === null ? '' : format.money(monthlySalary)],
      [say.tax, offline.taxPercent(taxPercent)],
    ],
    tables: [],
  }),
)

export const offlinePayrollPeriods = offlineKind(
  CONTENT['payroll-period'],
  ({ payroll: say }) => [
    { label: say.month, is: 'key' },
    { label: say.payday, is: 'day' },
    { label: say.state, is: 'text' },
  ],
  ({ month, payday, state }, { texts: { format, payroll: say } }) => ({
    title: format.month(month),
    cells: [month, payday, say.states[state]],
    words: [format.month(month)],
    facts: [
      [say.payday, payday],
      [say.state, say.states[state]],
    ],
    tables: [],
  }),
)

export const offlinePayslips = offlineKind(
  CONTENT.payslip,
  ({ payroll: say }) => [
    { label: say.name, is: 'text' },
    { label: say.month, is: 'day' },
    { label: say.gross, is: 'amount', wide: true },
    { label: say.tax, is: 'amount', wide: true },
    { label: say.net, is: 'amount' },
  ],
  ({ month, payday, number, name, rows, gross, tax, net }, { texts: { format, payroll: say } }) => ({
    title: say.payslipOf(name, month),
    cells: [name, month, gross, tax, net],
    words: number === null ? [] : [String(number)],
    facts: [
      [say.employeeNumber, number === null ? '' : String(number)],
      [say.payday, payday],
      [say.gross, format.money(gross)],
      [say.tax, format.money(0 - tax)],
      [say.net, format.money(net)],
    ],
    tables: [{ caption: say.payslip, heads: [say.what, say.amount], n: [1], rows: rows.map(({ text, amount }) => [text, format.amount(amount)]) }],
  }),
)

export const offlinePayrollUsers = offlineKind(
  CONTENT['payroll-user'],
  ({ payroll: say }) => [{ label: say.name, is: 'text' }],
  ({ name }) => ({ title: name, cells: [name], words: [], facts: [], tables: [] }),
)

export const offlineSynchronisations = offlineKind(
  CONTENT['payroll-synchronisation'],
  ({ offline: say }) => [{ label: say.at, is: 'key' }],
  ({ at }, { texts: { format } }) => ({ title: format.instant(at), cells: [format.instant(at)], words: [], facts: [], tables: [] }),
)

export const offlineBackups = offlineKind(
  CONTENT['payroll-backup'],
  ({ offline: say }) => [
    { label: say.at, is: 'key' },
    { label: say.handedOverAt, is: 'text' },
  ],
  ({ at, handedOverAt }, { texts: { format, offline: say } }) => {
    const handedOver = handedOverAt === null ? '' : format.instant(handedOverAt)
    return { title: format.instant(at), cells: [format.instant(at), handedOver], words: [], facts: [[say.handedOverAt, handedOver]], tables: [] }
  },
)
