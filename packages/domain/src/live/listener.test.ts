import { describe, expect, it } from 'vitest'
import type { PartyStanding } from '../policy/policy.ts'
import { mayHear, summed } from './listener.ts'

const standing = (kind: PartyStanding['kind'], role: PartyStanding['role']): PartyStanding => ({ kind, companyId: 'c', role })

describe('who is told that something changed', () => {
  it.each([
    ['collaborations', 'the customer’s administrator', [standing('own', 'administrator')], true],
    ['collaborations', 'the customer’s user, who does not see them (G9)', [standing('own', 'user')], false],
    ['collaborations', 'the agency’s user', [standing('via', 'user')], true],
    ['users', 'the agency’s user', [standing('via', 'user')], false],
    ['cases', 'the agency’s administrator', [standing('via', 'administrator')], false],
    ['cases', 'support', [{ kind: 'support' }], true],
    ['events', 'somebody without a standing (G21)', [], false],
  ] as const)('%s: %s', (topic, _who, standings, heard) => expect(mayHear({ topic }, standings)).toBe(heard))
})

describe('what a listener is told', () => {
  it('names each thing once', () => {
    const [one, other] = [
      { topic: 'cases', id: '1' },
      { topic: 'cases', id: '2' },
    ]
    expect(summed([one, other, one])).toEqual([one, other])
  })

  it('names none where there are many', () => {
    const many = Array.from({ length: 21 }, (_, at) => ({ topic: 'cases', id: String(at) }))
    expect(summed([...many, { topic: 'users', id: 'c' }])).toEqual([
      { topic: 'cases', id: null },
      { topic: 'users', id: 'c' },
    ])
  })
})
