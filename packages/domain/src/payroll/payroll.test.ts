import { describe, expect, it } from 'vitest'
import { expenseConfirmations } from '../expenses/confirmations.ts'
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
const done = (facts: PayrollFacts) => payrollConfirmations(facts).map((each) => each.done)

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
    const [, , backup] = payrollConfirmations({ ...ready, handedOver: 'outdated' })
    expect(backup).toEqual({ code: 'lon-backup-current', done: false, count: 1, details: [] })
  })
  it('shows each step by the facts; an empty Lön has nothing done', () => {
    expect(payrollConfirmations(nothing).map(({ code }) => code)).toEqual(['lon-user-added', 'lon-synchronised', 'lon-backup-handed-over'])
    expect(done(nothing)).toEqual([false, false, false])
    expect(done(ready)).toEqual([true, true, false])
    expect(done({ ...ready, handedOver: 'current' })).toEqual([true, true, true])
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
    expect(expenseConfirmations(counts)).toEqual([
      {
        code: 'utlagg-reports-sent',
        done: false,
        count: 4,
        details: [
          { name: 'Berit', count: 1 },
          { name: 'Pär', count: 3 },
        ],
      },
      {
        code: 'utlagg-expenses-submitted',
        done: false,
        count: 2,
        details: [
          { name: 'Berit', count: 1 },
          { name: 'Pär', count: 1 },
        ],
      },
    ])
  })
  it('is done when all is sent, or there is nothing', () => {
    expect(expenseConfirmations([{ person: 'Åsa', state: 'sent', count: 4 }]).map((each) => each.done)).toEqual([true, true])
    expect(expenseConfirmations([]).map((each) => each.done)).toEqual([true, true])
  })
})
