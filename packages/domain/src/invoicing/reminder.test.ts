import { describe, expect, it } from 'vitest'
import { ageOf, daysLate } from './ageing.ts'
import { invoiceAbilities } from './invoice.ts'
import { isOverdue, laterOf, type Owed, planReminder, REMINDER_FEE, reminderFees } from './reminder.ts'

const owed = (more: Partial<Owed> = {}): Owed => ({ state: 'sent', credits: null, dueDate: '2026-11-01', reminders: [], creditNotes: [], ...more })
const reminder = { date: '2026-11-13', dueDate: '2026-11-23', fee: 0, credited: 0 }

describe('a reminder', () => {
  it('gives ten days, and costs sixty kronor or nothing', () => {
    expect(planReminder(owed(), '2026-11-23', true)).toEqual({
      ok: true,
      value: { date: '2026-11-23', dueDate: '2026-12-03', fee: REMINDER_FEE, credited: 0 },
    })
    expect(planReminder(owed(), '2026-11-23', false)).toMatchObject({ value: { fee: 0 } })
  })
  it('asks for what credit notes have left', () => {
    expect(planReminder(owed({ creditNotes: [{ toPay: 100 }, { toPay: 250 }] }), '2026-11-23', false)).toMatchObject({ value: { credited: 350 } })
  })
  it.each([
    ['on its due day', { dueDate: '2026-11-23' }],
    ['that is paid', { state: 'paid' }],
    ['that is credited', { state: 'credited' }],
    ['that is a draft', { state: 'draft' }],
    ['that credits another', { credits: 12 }],
  ] as const)('is not made of an invoice %s', (_, more) => {
    expect(isOverdue(owed(more), '2026-11-23')).toBe(false)
    expect(planReminder(owed(more), '2026-11-23', false)).toMatchObject({ ok: false, error: [{ code: 'invoice-not-overdue' }] })
  })
  it('waits until the day of the one before has passed', () => {
    const reminded = owed({ reminders: [reminder] })
    expect(planReminder(reminded, '2026-11-23', false)).toEqual({ ok: false, error: [{ code: 'invoice-reminded', dueDate: '2026-11-23' }] })
    expect(planReminder(reminded, '2026-11-24', false).ok).toBe(true)
    expect(invoiceAbilities(reminded, '2026-11-23')).toEqual(['pay', 'credit'])
    expect(invoiceAbilities(reminded, '2026-11-24')).toEqual(['pay', 'remind', 'credit'])
  })
  it('takes its fee once, with whichever reminder; what is owed then holds it', () => {
    const free = owed({ reminders: [reminder] })
    expect(planReminder(free, '2026-11-24', true)).toMatchObject({ ok: true, value: { fee: REMINDER_FEE } })
    const charged = owed({ reminders: [{ ...reminder, fee: REMINDER_FEE }] })
    expect(planReminder(charged, '2026-11-24', true)).toEqual({ ok: false, error: [{ code: 'reminder-fee-taken', date: '2026-11-13' }] })
    expect(planReminder(charged, '2026-11-24', false)).toMatchObject({ ok: true, value: { fee: 0 } })
    expect([free, charged].map(({ reminders }) => reminderFees(reminders))).toEqual([0, REMINDER_FEE])
  })
})

describe('what came to an invoice after it was sent', () => {
  const invoice = { total: 1_000, rounding: 0, reminders: [], creditNotes: [], paidAt: null }
  const [fee, note] = [{ fee: 60 }, { toPay: 400 }]
  it.each([
    ['is nothing', {}, { credited: 0, fees: 0, left: null }],
    ['is a fee', { reminders: [fee] }, { credited: 0, fees: 60, left: 1_060 }],
    ['is a credit note', { creditNotes: [note] }, { credited: 400, fees: 0, left: 600 }],
    ['is both', { creditNotes: [note], reminders: [fee] }, { credited: 400, fees: 60, left: 660 }],
    [
      'leaves nothing of a credited one whose rest is paid',
      { creditNotes: [note], paidAt: '2026-11-20T08:00:00Z' },
      { credited: 400, fees: 0, left: null },
    ],
  ] as const)('%s', (_, more, later) => expect(laterOf({ ...invoice, ...more })).toEqual(later))
})

it.each([
  ['2026-11-23', 0, 'not-due'],
  ['2026-12-01', -8, 'not-due'],
  ['2026-11-22', 1, 'days-1-30'],
  ['2026-10-24', 30, 'days-1-30'],
  ['2026-10-23', 31, 'days-31-60'],
  ['2026-09-23', 61, 'days-61-90'],
  ['2026-08-24', 91, 'over-90'],
] as const)('due on %s is %i days late: %s', (dueDate, late, age) => {
  expect(daysLate(dueDate, '2026-11-23')).toBe(late)
  expect(ageOf(late)).toBe(age)
})
