import { describe, expect, it } from 'vitest'
import { termsOf } from '../catalogue/services.ts'
import { expenseConfirmations, expensePersons, isWaitedFor, unsentOf } from '../expenses/confirmations.ts'
import { confirmationsFor } from '../terminations/confirmations.ts'
import { workspaceWith } from '../testing/pairs.ts'
import { payrollConfirmations } from './confirmations.ts'
import { type PayrollFacts, planBackupHandover } from './handover.ts'

const nothing: PayrollFacts = { userAddedAt: null, lastChangeAt: null, synchronisedAt: null, changedSince: null, handedOver: 'nothing' }
const ready: PayrollFacts = {
  ...nothing,
  userAddedAt: '2026-10-01T00:00:00Z',
  lastChangeAt: '2026-10-02T00:00:00Z',
  synchronisedAt: '2026-10-03T00:00:00Z',
}
const current = { isCurrent: true }
/** The confirmations that closing Lön requires, each done or not. */
const asked = (facts: PayrollFacts) =>
  confirmationsFor(termsOf('lon'), workspaceWith(payrollConfirmations(facts)).confirmations, 'close').map(({ code, done }) => [code, done])
/** The three questions, done or not. */
const steps = (...done: readonly boolean[]) => ['lon-user-added', 'lon-synchronised', 'lon-backup-handed-over'].map((code, at) => [code, done[at]])

describe('Lön before the end', () => {
  it('refuses to hand over the backup before the user is added (example 7)', () => {
    expect(planBackupHandover({ ...ready, userAddedAt: null }, current)).toEqual({ ok: false, error: [{ code: 'lon-user-not-added' }] })
  })
  it('refuses it while the data have changed since they were synchronised', () => {
    expect(planBackupHandover({ ...ready, lastChangeAt: '2026-10-04T00:00:00Z' }, current)).toEqual({
      ok: false,
      error: [{ code: 'lon-not-synchronised' }],
    })
    expect(planBackupHandover(ready, current).ok).toBe(true)
  })
  it('goes by what was synchronised where that is known: also what was removed is a change', () => {
    expect(planBackupHandover({ ...ready, changedSince: true }, current)).toEqual({ ok: false, error: [{ code: 'lon-not-synchronised' }] })
    expect(planBackupHandover({ ...ready, lastChangeAt: '2026-10-04T00:00:00Z', changedSince: false }, current).ok).toBe(true)
  })
  it('refuses to hand over a backup of what has changed since', () => {
    expect(planBackupHandover(ready, { isCurrent: false })).toEqual({ ok: false, error: [{ code: 'lon-backup-outdated' }] })
  })
  it('tells all that stands against a handover at once', () => {
    expect(planBackupHandover(nothing, { isCurrent: false })).toEqual({
      ok: false,
      error: [{ code: 'lon-user-not-added' }, { code: 'lon-not-synchronised' }, { code: 'lon-backup-outdated' }],
    })
  })
  it('asks about a backup that has grown old, also when all is synchronised anew', () => {
    expect(asked({ ...ready, handedOver: 'outdated' }).at(-1)).toEqual(['lon-backup-current', false])
    expect(payrollConfirmations({ ...ready, handedOver: 'outdated' })['lon-backup-current']).toEqual({ done: false, count: 1, details: [] })
  })
  it('shows each step by the facts; an empty Lön has nothing done', () => {
    expect(asked(nothing)).toEqual(steps(false, false, false))
    expect(asked(ready)).toEqual(steps(true, true, false))
    expect(asked({ ...ready, handedOver: 'current' })).toEqual(steps(true, true, true))
  })
})

describe('Utlägg before the end', () => {
  it('counts what is unsent and who has drafts', () => {
    const counts = [
      { person: 'Pär', state: 'draft', count: 1 },
      { person: 'Pär', state: 'submitted', count: 2 },
      { person: 'Berit', state: 'draft', count: 1 },
      { person: 'Åsa', state: 'sent', count: 4 },
    ] as const
    expect(expenseConfirmations(counts)).toEqual({
      'utlagg-reports-sent': {
        done: false,
        count: 4,
        details: [
          { name: 'Berit', count: 1 },
          { name: 'Pär', count: 3 },
        ],
      },
      'utlagg-expenses-submitted': {
        done: false,
        count: 2,
        details: [
          { name: 'Berit', count: 1 },
          { name: 'Pär', count: 1 },
        ],
      },
    })
  })
  it('is done when all is sent, or there is nothing', () => {
    const done = { done: true, count: 0, details: [] }
    const allDone = { 'utlagg-reports-sent': done, 'utlagg-expenses-submitted': done }
    expect(expenseConfirmations([{ person: 'Åsa', state: 'sent', count: 4 }])).toEqual(allDone)
    expect(expenseConfirmations([])).toEqual(allDone)
  })
  it('counts for a person what is not sent, and waits for whoever has a draft', () => {
    const [person] = expensePersons([
      { person: 'Pär', state: 'draft', count: 1 },
      { person: 'Pär', state: 'submitted', count: 2 },
      { person: 'Pär', state: 'sent', count: 4 },
    ])
    expect(person && [unsentOf(person), isWaitedFor(person), isWaitedFor({ ...person, draft: 0 })]).toEqual([3, true, false])
  })
})
