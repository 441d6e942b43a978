import { describe, expect, it } from 'vitest'
import { secondFactorState } from './second-factor.ts'

const person = { isSetUp: false, support: false, isExempt: false }

describe('a second factor', () => {
  it('is needed by support staff who have none', () => expect(secondFactorState({ ...person, support: true })).toBe('needed'))
  it('is on once it is set up, whoever it is', () => {
    expect([false, true].map((support) => secondFactorState({ ...person, isSetUp: true, support }))).toEqual(['on', 'on'])
  })
  it('is a choice for everybody else', () => expect(secondFactorState(person)).toBe('off'))
  it('is not asked of the accounts of a demo', () => expect(secondFactorState({ ...person, support: true, isExempt: true })).toBe('off'))
})
