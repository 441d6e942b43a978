import { describe, expect, it } from 'vitest'
import { caseAbilities, LONGEST_SUBJECT, subjectOf } from './case.ts'

describe('the subject of a case that was given none', () => {
  it.each([
    ['Hej!\nKan vi få Smart?', 'Hej!'],
    ['  Kan vi få Smart?  ', 'Kan vi få Smart?'],
    ['\u202eomvänt', 'omvänt'],
    ['\u200b\nHej', '–'],
  ])('is the first line of %j', (message, subject) => expect(subjectOf(message)).toBe(subject))

  it('is cut between characters, also between such as take two places', () => {
    expect([...subjectOf('🙂'.repeat(90))]).toHaveLength(LONGEST_SUBJECT)
    expect(subjectOf('🙂'.repeat(90))).toBe(`${'🙂'.repeat(LONGEST_SUBJECT - 1)}…`)
  })
})

describe('what can be done with a case', () => {
  const support = [{ kind: 'support' }] as const
  it('is answered and closed while it is open, and answered once it is closed', () => {
    expect([caseAbilities('open', support), caseAbilities('closed', support)]).toEqual([['reply', 'close'], ['reply']])
  })
  it('is nothing for an agency that works for the customer', () => {
    expect(caseAbilities('open', [{ kind: 'via', companyId: '1', role: 'administrator' }])).toEqual([])
  })
})
