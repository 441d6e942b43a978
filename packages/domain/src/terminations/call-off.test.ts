import { describe, expect, it } from 'vitest'
import type { PartyStanding, Standing } from '../policy/policy.ts'
import { canBeCalledOff, decidersOf, isToBegin, lastDayToCallOff, mayCallOff, mayCallOffNow } from './call-off.ts'

const standing = (kind: PartyStanding['kind'], companyId: string, role: PartyStanding['role'] = 'administrator'): Standing => ({
  kind,
  companyId,
  role,
})
const byAgency = { endedBy: 'agency', agencyId: 'norrsken' } as const
const byCustomer = { endedBy: 'customer', agencyId: 'norrsken' } as const

describe('who calls a destruction off (G10, G22)', () => {
  it.each([
    ['an administrator of the customer', standing('own', 'kanel'), true, true],
    ['a user of the customer', standing('own', 'kanel', 'user'), false, false],
    ['an auditor of the customer', standing('own', 'kanel', 'auditor'), false, false],
    ['an administrator of the agency', standing('via', 'norrsken'), true, false],
    ['an administrator of the agency after its last collaboration there', standing('former', 'norrsken'), true, false],
    ['a user of the agency', standing('via', 'norrsken', 'user'), false, false],
    ['an administrator of another agency at work there', standing('via', 'siffror'), false, false],
    ['support', { kind: 'support' } as const, false, false],
  ])('%s: the agency ended → %s, the customer ended → %s', (_who, who, afterAgency, afterCustomer) => {
    expect(mayCallOff(byAgency, [who]) !== undefined).toBe(afterAgency)
    expect(mayCallOff(byCustomer, [who]) !== undefined).toBe(afterCustomer)
  })

  it('is told which of several standings it was', () => {
    expect(mayCallOff(byAgency, [standing('own', 'kanel', 'user'), standing('via', 'norrsken')])).toMatchObject({ companyId: 'norrsken' })
  })

  it('is reminded of it: the customer, and the agency only if it ended', () => {
    expect(decidersOf({ ...byAgency, customerId: 'kanel' })).toEqual(['kanel', 'norrsken'])
    expect(decidersOf({ ...byCustomer, customerId: 'kanel' })).toEqual(['kanel'])
  })
})

describe('a destruction can be called off (G10)', () => {
  const deletion = { on: '2026-12-23', status: 'scheduled' } as const
  it.each([
    ['through the day before', deletion, '2026-12-22', true],
    ['not on its day', deletion, '2026-12-23', false],
    ['not once it has begun', { ...deletion, begun: true }, '2026-12-22', false],
    ['not once it was called off', { ...deletion, status: 'cancelled' } as const, '2026-12-22', false],
    ['not once it was carried out', { ...deletion, status: 'carried-out' } as const, '2026-12-22', false],
  ])('%s', (_when, given, today, open) => expect(canBeCalledOff(given, today)).toBe(open))
  it('for the last time on the day before, whatever the month or the clocks do', () => {
    expect(['2026-03-30', '2028-03-01', '2027-01-01'].map((on) => lastDayToCallOff({ on }))).toEqual(['2026-03-29', '2028-02-29', '2026-12-31'])
    for (const on of ['2026-12-23', '2026-03-30']) expect(canBeCalledOff({ on, status: 'scheduled' }, lastDayToCallOff({ on }))).toBe(true)
  })
})

it('is offered while there is something to call off, to those who may (G10, G22)', () => {
  const deletion = { ...byAgency, on: '2026-12-23', status: 'scheduled' } as const
  const owner = [standing('own', 'kanel')]
  expect(mayCallOffNow(deletion, owner, '2026-12-22')).toBe(true)
  expect(mayCallOffNow(deletion, owner, '2026-12-23')).toBe(false)
  expect(mayCallOffNow(deletion, [standing('via', 'siffror')], '2026-12-22')).toBe(false)
  expect(mayCallOffNow(null, owner, '2026-12-22')).toBe(false)
})

describe('a destruction begins (G10)', () => {
  const deletion = { on: '2026-12-23', status: 'scheduled' } as const
  it.each([
    ['on its day', deletion, 'deleting', '2026-12-23', true],
    ['later, where the portal was down on its day', deletion, 'deleting', '2027-01-02', true],
    ['not before', deletion, 'deleting', '2026-12-22', false],
    ['not once it was called off', { ...deletion, status: 'cancelled' } as const, 'read-only', '2026-12-23', false],
    ['not where the service is in use', deletion, 'active', '2026-12-23', false],
  ] as const)('%s', (_when, given, state, today, begins) => expect(isToBegin(given, state, today)).toBe(begins))
})
