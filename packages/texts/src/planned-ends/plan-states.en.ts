import type { PlannedEndStatus } from '@portal/domain'

/** Why a plan can no longer be changed. `lastDay`: as a person reads it. */
export const PLAN_STATE_EN: Readonly<Record<PlannedEndStatus, (lastDay: string) => string>> = {
  planned: (lastDay) => `The last day, ${lastDay}, is over. End at once instead, or wait until the plan has been carried out.`,
  waiting: (lastDay) => `The last day, ${lastDay}, is over. End at once instead.`,
  'carried-out': (lastDay) => `The collaboration ended after ${lastDay}. The receipt says what applies.`,
  'called-off': (lastDay) => `The plan with ${lastDay} as its last day is cancelled. Plan a new end instead.`,
  superseded: (lastDay) => `The plan with ${lastDay} as its last day has been replaced by an earlier end.`,
  lapsed: (lastDay) => `The plan with ${lastDay} as its last day could not be carried out and no longer applies. Plan a new end instead.`,
}
