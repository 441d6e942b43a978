import { may, type Standing } from '../policy/policy.ts'

export const CASE_STATUSES = ['open', 'closed'] as const
export type CaseStatus = (typeof CASE_STATUSES)[number]

export const CASE_ABILITIES = ['reply', 'close'] as const
export type CaseAbility = (typeof CASE_ABILITIES)[number]

/** Everybody who sees a case may write in it, which opens it again once it is closed, and close it while it is open. */
export const caseAbilities = (status: CaseStatus, standings: readonly Standing[]): readonly CaseAbility[] => {
  if (!may('see-cases', standings)) return []
  return status === 'open' ? CASE_ABILITIES : ['reply']
}

/** The longest subject, in characters. */
export const LONGEST_SUBJECT = 80

/** The subject of a case that was given none: the first line of its message without what nobody sees, cut between characters. */
export const subjectOf = (message: string): string => {
  const [line = ''] = message.trim().split(/[\n\r\u2028\u2029]/)
  const characters = [...line.replaceAll(/[\p{Cc}\p{Cf}]/gu, '').trim()]
  if (characters.length === 0) return '–'
  return characters.length > LONGEST_SUBJECT ? `${characters.slice(0, LONGEST_SUBJECT - 1).join('')}…` : characters.join('')
}
