import { expect, it } from 'vitest'
import type { Role } from '../users/membership.ts'
import type { Standing } from '../policy/policy.ts'
import { companyAbilities } from './abilities.ts'

const own = (role: Role): Standing => ({ kind: 'own', companyId: 'kanel', role })
const via = (role: Role): Standing => ({ kind: 'via', companyId: 'norrsken', role })

it('an agency’s user sees the customer and its collaborations, and no users, cases or events', () => {
  expect(companyAbilities('customer', [via('user')])).toEqual(['see-company', 'see-subscriptions', 'see-collaborations'])
})

const asksAndAnswers = (kind: 'agency' | 'customer') =>
  companyAbilities(kind, [own('administrator'), via('administrator')]).filter((each) => each === 'request-collaboration' || each === 'answer-request')

it('an agency asks to collaborate and a customer answers, never the other way round', () => {
  expect([asksAndAnswers('agency'), asksAndAnswers('customer')]).toEqual([['request-collaboration'], ['answer-request']])
})
