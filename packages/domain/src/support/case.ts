import { may, type Standing } from '../policy/policy.ts'

export const CASE_STATUSES = ['open', 'closed'] as const
export type CaseStatus = (typeof CASE_STATUSES)[number]

export const CASE_ABILITIES = ['reply', 'close'] as const
export type CaseAbility = (typeof CASE_ABILITIES)[number]

/** Everybody who sees an open case may write in it and close it. Both are refused once it is closed. */
export const caseAbilities = (status: CaseStatus, standings: readonly Standing[]): readonly CaseAbility[] =>
  status === 'open' && may('see-cases', standings) ? CASE_ABILITIES : []
