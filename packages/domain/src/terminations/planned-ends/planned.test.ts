import { describe, expect, it } from 'vitest'
import { addDays, stockholmDay } from '../../retention/calendar.ts'
import type { PartyKind } from '../../subscriptions/access-level.ts'
import { choiceOf, factsOf, pairWith, workspaceWith } from '../../testing/pairs.ts'
import { callOffPlan, movePlan, nextAfter } from './change-plan.ts'
import { lastDaysOn, refuseLastDay } from './last-day.ts'
import { movedDates } from './moved-dates.ts'
import { afterRefusal, planReminderDue, stillAcknowledged } from './on-the-day.ts'
import { planEnds } from './plan-ends.ts'
import { firstDayWithout, isLastDayOver, type PlannedEnd, plannedEndAbilities, type PlannedEndStatus } from './planned-end.ts'

const TODAY = '2026-11-23'
const planOf = (by: PartyKind, lastDay: string, status: PlannedEndStatus = 'planned'): PlannedEnd => {
  return { id: `${by} ${lastDay}`, collaborationId: 'c-utlagg', lastDay, outcome: 'continue-standalone', by, status, inTheWay: [] }
}
const planned = (by: PartyKind, lastDay: string, standing: readonly PlannedEnd[] = [], facts = factsOf(pairWith({ utlagg: 'active' }), 'utlagg')) =>
  planEnds(facts, [choiceOf(facts, 'continue-standalone')], { idFor: (id) => `p-${id}`, lastDay, by }, standing)
const codesOf = (decided: ReturnType<typeof planned>) => (decided.ok ? [] : decided.error.map(({ code }) => code))

/** 00:00 in Stockholm on the day after `lastDay`, in summer and in winter. */
const dueInstant = (lastDay: string): Date => {
  const inSummer = new Date(`${lastDay}T22:00:00Z`)
  return stockholmDay(inSummer) === firstDayWithout(lastDay) ? inSummer : new Date(`${lastDay}T23:00:00Z`)
}
const isOverAt = (lastDay: string, at: Date): boolean => isLastDayOver({ lastDay }, stockholmDay(at))

const fact = (count: number) => ({ code: 'utlagg-reports-sent' as const, done: false, count, details: [] })

describe('the last day of an end (G14)', () => {
  it.each([
    ['2026-11-22', false],
    ['2026-11-23', true],
    ['2028-11-23', true],
    ['2028-11-24', false],
  ])('%s: allowed is %s', (lastDay, allowed) => expect(refuseLastDay(lastDay, TODAY) === undefined).toBe(allowed))
  it('is today to 24 months ahead, to 28 February when that year has no 29th', () => {
    expect(refuseLastDay('2030-02-28', '2028-02-29')).toBeUndefined()
    expect(refuseLastDay('2030-03-01', '2028-02-29')).toMatchObject({ field: 'lastDay', from: '2028-02-29', to: '2030-02-28' })
  })
  it('can be a day of clock change, and is over at 00:00 in Stockholm', () => {
    expect(dueInstant('2026-10-24').toISOString()).toBe('2026-10-24T22:00:00.000Z')
    expect(dueInstant('2026-10-25').toISOString()).toBe('2026-10-25T23:00:00.000Z')
    expect(dueInstant('2027-03-27').toISOString()).toBe('2027-03-27T23:00:00.000Z')
    expect(dueInstant('2027-03-28').toISOString()).toBe('2027-03-28T22:00:00.000Z')
  })
  it('is over at the first instant of the next day, on every day of three years', () => {
    for (let day = '2026-01-01'; day < '2029-01-01'; day = addDays(day, 1)) {
      const due = dueInstant(day)
      expect([stockholmDay(due), stockholmDay(new Date(due.getTime() - 1))]).toEqual([addDays(day, 1), day])
      expect([isOverAt(day, due), isOverAt(day, new Date(due.getTime() - 1))]).toEqual([true, false])
    }
  })
  it.each([
    ['no books', [], null],
    ['calendar years', [{ from: '2026-01-01', to: '2026-12-31' }], '2026-12-31'],
    ['broken years', [{ from: '2026-05-01', to: '2027-04-30' }], '2027-04-30'],
    ['books that have not reached this year', [{ from: '2023-05-01', to: '2024-04-30' }], '2027-04-30'],
    ['years that end with February', [{ from: '2022-03-01', to: '2023-02-28' }], '2027-02-28'],
  ])('is offered as the fiscal year’s last day: %s', (_name, known, fiscalYear) =>
    expect(lastDaysOn(TODAY, known)).toEqual({ from: TODAY, to: '2028-11-23', month: '2026-11-30', fiscalYear }),
  )
})

describe('planning an end (G14)', () => {
  it('plans it under the rules of an end at once', () => {
    expect(planned('agency', '2026-12-31')).toEqual({
      ok: true,
      value: {
        plans: [{ ...planOf('agency', '2026-12-31'), id: 'p-c-utlagg', acknowledged: ['utlagg-reports-sent', 'utlagg-expenses-submitted'] }],
        changes: [],
      },
    })
  })
  it('is refused while the customer number has no main contact, with every other reason (G5)', () => {
    const facts = factsOf(pairWith({ utlagg: 'active' }), 'utlagg', { customer: { customerNumber: '20002', hasMainContact: false } })
    expect(codesOf(planned('agency', '2026-11-22', [planOf('customer', '2026-11-22')], facts))).toEqual([
      'main-contact-missing',
      'day-out-of-range',
      'end-already-planned',
    ])
  })
  it.each(['agency', 'customer'] as const)(
    'is refused to the %s when the other’s or its own plan is no later: a collaboration only ends sooner',
    (by) => {
      for (const other of ['agency', 'customer'] as const) {
        expect(codesOf(planned(by, '2026-12-31', [planOf(other, '2026-12-31')]))).toEqual(['end-already-planned'])
        expect(codesOf(planned(by, '2026-12-30', [planOf(other, '2026-12-31')]))).toEqual([])
        expect(codesOf(planned(by, '2026-12-31', [planOf(other, '2026-12-30', 'called-off')]))).toEqual([])
      }
    },
  )
  it('lets an earlier plan of the other side go before, and replaces a later one of the same side', () => {
    const decided = planned('customer', '2026-12-01', [planOf('agency', '2026-12-31'), planOf('customer', '2027-01-31', 'waiting')])
    expect(decided).toMatchObject({
      value: {
        changes: [
          { id: 'agency 2026-12-31', status: 'waiting' },
          { id: 'customer 2027-01-31', status: 'superseded' },
        ],
      },
    })
  })
})

describe('changing a plan (G14)', () => {
  const own = planOf('agency', '2026-12-31')
  it('moves it through its last day, to any day that can be planned', () => {
    expect(movePlan(own, '2027-01-31', [], '2026-12-31')).toEqual({ ok: true, value: [{ id: own.id, status: 'planned' }] })
    expect(movePlan(own, '2027-01-31', [], '2027-01-01')).toMatchObject({ error: [{ code: 'planned-end-due', state: 'planned' }] })
    expect(movePlan(own, '2028-11-24', [], TODAY)).toMatchObject({ error: [{ code: 'day-out-of-range' }] })
    expect(movePlan({ ...own, status: 'carried-out' }, '2027-01-31', [], TODAY)).toMatchObject({ error: [{ code: 'planned-end-due' }] })
  })
  it('never moves it to the other side’s day or later: nobody is held', () => {
    const waiting = planOf('customer', '2027-01-31', 'waiting')
    expect(movePlan(own, '2027-01-31', [waiting], TODAY)).toMatchObject({ error: [{ code: 'end-already-planned', by: 'customer' }] })
    expect(movePlan(own, '2027-01-30', [waiting], TODAY)).toMatchObject({ ok: true })
  })
  it('lets a plan that waits go first once it is moved to an earlier day', () => {
    const first = planOf('customer', '2026-12-01')
    expect(movePlan({ ...own, status: 'waiting' }, '2026-11-30', [first], TODAY)).toMatchObject({
      value: [
        { id: first.id, status: 'waiting' },
        { id: own.id, status: 'planned' },
      ],
    })
  })
  it('calls it off through its last day, and the other side’s plan comes next', () => {
    const waiting = planOf('customer', '2027-01-31', 'waiting')
    expect(callOffPlan(own, [waiting], '2026-12-31')).toMatchObject({
      value: [
        { id: own.id, status: 'called-off' },
        { id: waiting.id, status: 'planned' },
      ],
    })
    expect(callOffPlan(own, [], '2027-01-01')).toMatchObject({ error: [{ code: 'planned-end-due' }] })
    expect(nextAfter([own])).toEqual([])
  })
  it('is for administrators of the side that planned it', () => {
    const agency = { kind: 'via', companyId: 'norrsken', role: 'administrator' } as const
    const customer = { kind: 'own', companyId: 'kanel', role: 'administrator' } as const
    expect(plannedEndAbilities(own, [agency], '2026-12-31')).toEqual(['move', 'call-off'])
    expect(plannedEndAbilities(own, [customer, agency], '2026-12-31')).toEqual(['move', 'call-off'])
    expect(plannedEndAbilities(own, [agency], '2027-01-01')).toEqual([])
    const heldUp = { ...own, inTheWay: ['main-contact-missing'] as const }
    expect(plannedEndAbilities(heldUp, [agency], '2027-01-01')).toEqual(['call-off'])
    expect(plannedEndAbilities(heldUp, [customer], '2027-01-01')).toEqual([])
    expect(plannedEndAbilities({ ...own, status: 'lapsed' }, [agency], TODAY)).toEqual([])
    for (const standing of [customer, { ...agency, role: 'user' } as const, { kind: 'support' } as const])
      expect(plannedEndAbilities(own, [standing], TODAY)).toEqual([])
  })
})

describe('on the day (G14)', () => {
  it('tries again for fourteen days after the first try, whenever that was, and then lapses', () => {
    expect(afterRefusal(null, '2027-03-01')).toBe('in-the-way')
    expect(afterRefusal('2027-01-01', '2027-01-14')).toBe('in-the-way')
    expect(afterRefusal('2027-01-01', '2027-01-15')).toBe('lapsed')
  })
  it('keeps what was confirmed only while its fact is the same', () => {
    const kept = [{ code: 'utlagg-reports-sent' as const, fingerprint: '2' }]
    expect(stillAcknowledged(kept, [fact(2)], ({ count }) => String(count))).toEqual(['utlagg-reports-sent'])
    expect(stillAcknowledged(kept, [fact(3)], ({ count }) => String(count))).toEqual([])
  })
  it('is reminded of 14 days and 1 day before, unless it was planned later than that', () => {
    expect(planReminderDue('2026-12-31', TODAY, '2026-12-16')).toBeNull()
    expect(planReminderDue('2026-12-31', TODAY, '2026-12-17')).toBe(14)
    expect(planReminderDue('2026-12-31', '2026-12-20', '2026-12-21')).toBeNull()
    expect(planReminderDue('2026-12-31', '2026-12-20', '2026-12-30')).toBe(1)
    expect(planReminderDue('2026-12-31', TODAY, '2026-12-31')).toBeNull()
  })
})

it('a later end moves the day of the destruction, and how long what is written until then must be kept (G14)', () => {
  const retention = { until: '2033-12-31', years: [{ from: '2026-01-01', to: '2026-12-31', count: 3, until: '2033-12-31' }] }
  const facts = factsOf(pairWith({ utlagg: 'active' }), 'utlagg', { workspace: workspaceWith({}, retention) })
  const of = { collaborationId: 'c-utlagg', outcome: 'delete' }
  expect(movedDates(facts, '2027-01-31')).toEqual([
    { ...of, what: 'deletion', from: '2026-12-23', to: '2027-03-03' },
    { ...of, what: 'retention', from: '2033-12-31', to: '2034-12-31' },
  ])
})
