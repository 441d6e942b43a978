import { describe, expect, it } from 'vitest'
import { auditorsLastDay, endsOnAfter, isOver } from './auditor.ts'

describe('an auditor', () => {
  it.each([
    ['2026-11-23', '2027-01-22'],
    ['2026-12-31', '2027-03-01'],
    ['2027-12-31', '2028-02-29'],
    ['2026-02-01', '2026-04-02'],
    ['2026-09-01', '2026-10-31'],
  ])('who is given access on %s reads through %s', (today, last) => expect(auditorsLastDay(today)).toBe(last))

  it('reads through the last day and not a day longer', () => {
    expect(isOver('2027-01-22', '2027-01-22')).toBe(false)
    expect(isOver('2027-01-22', '2027-01-23')).toBe(true)
    expect(isOver(null, '2099-01-01')).toBe(false)
  })

  const auditor = { role: 'auditor', endsOn: '2026-12-01' } as const
  it('gets the whole time anew when made auditor or active again', () => {
    expect(endsOnAfter(auditor, { role: 'auditor' }, '2026-11-23')).toBe('2027-01-22')
    expect(endsOnAfter(auditor, { status: 'active' }, '2026-11-23')).toBe('2027-01-22')
    expect(endsOnAfter({ role: 'user', endsOn: null }, { role: 'auditor' }, '2026-11-23')).toBe('2027-01-22')
  })
  it('keeps the day otherwise, and loses it with the role', () => {
    expect(endsOnAfter(auditor, { status: 'inactive' }, '2026-11-23')).toBe('2026-12-01')
    expect(endsOnAfter(auditor, { role: 'user' }, '2026-11-23')).toBeNull()
    expect(endsOnAfter({ role: 'user', endsOn: null }, { status: 'active' }, '2026-11-23')).toBeNull()
  })
})
