import type { PlannedEndStatus } from '@portal/domain'

/** Why a plan can no longer be changed. `lastDay`: as a person reads it. */
export const PLAN_STATE_SV: Readonly<Record<PlannedEndStatus, (lastDay: string) => string>> = {
  planned: (lastDay) => `Den sista dagen, ${lastDay}, är förbi. Avsluta genast i stället, eller vänta tills planen har genomförts.`,
  waiting: (lastDay) => `Den sista dagen, ${lastDay}, är förbi. Avsluta genast i stället.`,
  'carried-out': (lastDay) => `Samarbetet avslutades efter ${lastDay}. Kvittot visar vad som gäller.`,
  'called-off': (lastDay) => `Planen med ${lastDay} som sista dag är inställd. Planera ett nytt avslut i stället.`,
  superseded: (lastDay) => `Planen med ${lastDay} som sista dag har ersatts av ett tidigare avslut.`,
  lapsed: (lastDay) => `Planen med ${lastDay} som sista dag gick inte att genomföra och gäller inte längre. Planera ett nytt avslut i stället.`,
}
