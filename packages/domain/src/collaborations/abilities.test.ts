import { describe, expect, it } from 'vitest'
import type { PartyStanding, Standing } from '../policy/policy.ts'
import { collaborationAbilities } from './abilities.ts'
import type { CollaborationStatus } from './collaboration.ts'
import { REQUEST_NEWS, TOLD_OF } from './told.ts'

const own = (role: PartyStanding['role']): Standing => ({ kind: 'own', companyId: 'kanel', role })
const via = (role: PartyStanding['role']): Standing => ({ kind: 'via', companyId: 'norrsken', role })
const support: Standing = { kind: 'support' }

describe('what somebody may do with a collaboration', () => {
  const rows: readonly (readonly [CollaborationStatus, Standing, readonly string[]])[] = [
    ['pending', own('administrator'), ['accept', 'decline']],
    ['pending', via('administrator'), ['withdraw']],
    ['pending', own('user'), []],
    ['active', own('administrator'), ['end']],
    ['active', via('administrator'), ['end']],
    ['active', via('user'), []],
    ['active', support, []],
    ['ended', own('administrator'), ['see-termination']],
    ['ended', via('administrator'), ['see-termination']],
    ['ended', support, ['see-termination']],
    ['ended', via('auditor'), []],
    ['declined', own('administrator'), []],
    ['withdrawn', via('administrator'), []],
  ]
  it.each(rows)('that is %s: %j → %j', (status, who, abilities) =>
    expect(collaborationAbilities({ status, isEnded: status === 'ended' }, [who])).toEqual(abilities),
  )
})

it('the party that did not do it is told what became of a request', () => {
  expect(REQUEST_NEWS.map((news) => TOLD_OF[news])).toEqual(['customer', 'customer', 'agency', 'agency'])
})
