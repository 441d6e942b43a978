import { describe, expect, it } from 'vitest'
import { textOf } from '@portal/pdf/testing'
import { AGENCY_AUDITOR, OTHER_AGENCY_ADMIN } from '../../testing/world.ts'
import { download } from '../bookkeeping/testing/files.ts'
import { payrollTests } from './testing/payroll.ts'

const { portal, customer, path, agency, add } = payrollTests()

describe('a payslip on paper', () => {
  it('says who, when, what it consists of, and what is paid, also to whoever only reads', async () => {
    const employee = (await add('employee', { name: 'Åsa Nordvästersjö-Ångström', taxPercent: 31 })).body
    await add('payroll-period', { month: '2026-10', payday: '2026-10-23' })
    const rows = [
      { text: 'Månadslön', amount: 3_250_000 },
      { text: 'Frånvaro, 2 dagar', amount: -150_050 },
    ]
    const { id } = (await add('payslip', { month: '2026-10', employeeId: employee.id, rows })).body
    const { headers, bytes } = await download(portal(), AGENCY_AUDITOR, `${path()}/payslips/${id}/pdf`)
    expect(decodeURIComponent(headers.get('content-disposition') ?? '')).toContain('Lönebesked-2026-10-Åsa-Nordvästersjö-Ångström.pdf')
    const read = textOf(bytes).split('\n')
    const sums = ['Bruttolön', '30 999,50 kr', 'Skatt', '−9 609,00 kr', 'Att betala ut', '21 390,50 kr']
    const lines = ['Åsa Nordvästersjö-Ångström', '23 oktober 2026', 'Frånvaro, 2 dagar', '−1 500,50', ...sums, 'Sida 1 av']
    expect(read).toEqual(expect.arrayContaining([customer().name, 'oktober 2026', ...lines]))
  })

  it('is not to be had of what is no payslip, or by another agency', async () => {
    const employee = (await add('employee', { name: 'Bo Ask' })).body
    expect((await agency().get(`${path()}/payslips/${employee.id}/pdf`)).status).toBe(404)
    await add('payroll-period', { month: '2026-10', payday: '2026-10-23' })
    const { id } = (await add('payslip', { month: '2026-10', employeeId: employee.id, rows: [{ text: 'Lön', amount: 100 }] })).body
    expect((await portal().as(OTHER_AGENCY_ADMIN).get(`${path()}/payslips/${id}/pdf`)).status).toBe(404)
  })
})
