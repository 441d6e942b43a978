import { describe, expect, it } from 'vitest'
import { type Action, may, type Standing } from './policy.ts'

const own = (role: 'administrator' | 'user' | 'auditor'): readonly Standing[] => [{ kind: 'own', companyId: 'kanel', role }]
const via = (role: 'administrator' | 'user' | 'auditor'): readonly Standing[] => [{ kind: 'via', companyId: 'norrsken', role }]
const former: readonly Standing[] = [{ kind: 'former', companyId: 'norrsken', role: 'administrator' }]
const support: readonly Standing[] = [{ kind: 'support' }]

describe('who gets what', () => {
  const table: readonly (readonly [Action, boolean, boolean, boolean, boolean, boolean, boolean])[] = [
    // action                     own admin  own user  via admin  via user  former  support
    ['see-company', true, true, true, true, true, true],
    ['see-subscriptions', true, true, true, true, true, true],
    ['see-collaborations', true, false, true, true, true, true],
    ['request-collaboration', false, false, true, false, false, false],
    ['answer-request', true, false, false, false, false, false],
    ['end-collaboration', true, false, true, false, false, false],
    ['cancel-deletion', true, false, true, false, false, false],
    ['see-termination', true, false, true, false, false, true],
    ['export-books', true, true, true, true, true, false],
    ['take-agency-access-away', true, false, false, false, false, false],
    ['see-users', true, false, true, false, false, true],
    ['add-users', true, false, true, false, false, false],
    ['change-users', true, false, false, false, false, false],
    ['see-events', true, false, true, false, true, true],
  ]
  it.each(table)('%s', (action, ...allowed) => {
    const people = [own('administrator'), own('user'), via('administrator'), via('user'), former, support]
    expect(people.map((standings) => may(action, standings) !== undefined)).toEqual(allowed)
    expect(may(action, own('auditor')) !== undefined).toBe(allowed[1])
    expect(may(action, via('auditor')) !== undefined).toBe(allowed[3])
    expect(may(action, [])).toBeUndefined()
  })
  it('tells which of several standings allowed it', () => {
    expect(may('end-collaboration', [...own('user'), ...via('administrator')])).toEqual(via('administrator')[0])
  })
})
