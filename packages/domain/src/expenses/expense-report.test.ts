import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  EXPENSE_REPORT_STATES,
  type ExpenseActor,
  expenseAbilities,
  expenseActor,
  type ExpenseReport,
  expenseTotal,
  planExpenseChange,
  planExpenseMove,
} from './expense-report.ts'

const PER = 'per'
const owner: ExpenseActor = { membershipId: PER, manages: false }
const colleague: ExpenseActor = { membershipId: 'åsa', manages: false }
const manager: ExpenseActor = { membershipId: null, manages: true }
const report = (state: ExpenseReport['state'], asked: Partial<ExpenseReport> = {}): ExpenseReport => ({ state, membershipId: PER, rows: 2, ...asked })
const refusal = (result: ReturnType<typeof planExpenseMove> | ReturnType<typeof planExpenseChange>) => (result.ok ? 'ok' : result.error[0].code)

describe('who goes how far with a report', () => {
  it.each([
    ['the customer’s administrator', [{ kind: 'own', companyId: 'c', role: 'administrator' }], true],
    ['a user of the customer’s', [{ kind: 'own', companyId: 'c', role: 'user' }], false],
    ['the agency’s employee', [{ kind: 'via', companyId: 'a', role: 'user' }], true],
    ['a former agency', [{ kind: 'former', companyId: 'a', role: 'administrator' }], false],
  ] as const)('%s manages everybody’s: %o', (_, standings, manages) => expect(expenseActor(standings, null).manages).toBe(manages))
})

describe('content and receipts', () => {
  it('are changed in a draft, by its person and by whoever manages', () => {
    expect(refusal(planExpenseChange(report('draft'), owner))).toBe('ok')
    expect(refusal(planExpenseChange(report('draft'), manager))).toBe('ok')
    expect(refusal(planExpenseChange(report('draft', { membershipId: null }), manager))).toBe('ok')
  })
  it('are nobody else’s business', () => {
    expect(refusal(planExpenseChange(report('draft'), colleague))).toBe('forbidden')
    expect(refusal(planExpenseChange(report('draft', { membershipId: null }), { membershipId: null, manages: false }))).toBe('forbidden')
  })
  it.each(['submitted', 'sent'] as const)('rest in a %s report, for everybody', (state) => {
    expect(refusal(planExpenseChange(report(state), owner))).toBe('expense-report-not-draft')
    expect(refusal(planExpenseChange(report(state), manager))).toBe('expense-report-not-draft')
  })
})

describe('the way of a report', () => {
  it.each([
    ['draft', 'submitted', owner, 'ok'],
    ['draft', 'submitted', manager, 'ok'],
    ['draft', 'submitted', colleague, 'forbidden'],
    ['submitted', 'draft', owner, 'ok'],
    ['submitted', 'draft', colleague, 'forbidden'],
    ['submitted', 'sent', manager, 'ok'],
    ['submitted', 'sent', owner, 'forbidden'],
    ['draft', 'sent', manager, 'expense-report-move-refused'],
    ['draft', 'draft', owner, 'expense-report-move-refused'],
    ['sent', 'draft', manager, 'expense-report-move-refused'],
    ['sent', 'submitted', manager, 'expense-report-move-refused'],
    ['sent', 'sent', manager, 'expense-report-move-refused'],
  ] as const)('%s → %s by %o: %s', (state, to, by, expected) => expect(refusal(planExpenseMove(report(state), to, by))).toBe(expected))

  it('begins with at least one row', () => {
    expect(refusal(planExpenseMove(report('draft', { rows: 0 }), 'submitted', owner))).toBe('expense-report-empty')
  })

  it('what is offered is what is let through', () => {
    const states = fc.constantFrom(...EXPENSE_REPORT_STATES)
    fc.assert(
      fc.property(states, fc.constantFrom(owner, colleague, manager), (state, by) => {
        const offered = expenseAbilities(report(state), by)
        expect(offered.includes('change')).toBe(planExpenseChange(report(state), by).ok)
        expect(offered.includes('submit')).toBe(planExpenseMove(report(state), 'submitted', by).ok)
        expect(offered.includes('take-back')).toBe(planExpenseMove(report(state), 'draft', by).ok)
        expect(offered.includes('send')).toBe(planExpenseMove(report(state), 'sent', by).ok)
      }),
    )
  })
})

it('the total is the sum of the rows', () => expect(expenseTotal([{ amount: 10_050 }, { amount: 1 }])).toBe(10_051))
