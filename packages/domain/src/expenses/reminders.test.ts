import { expect, it } from 'vitest'
import { planReminders } from './reminders.ts'

const today = '2026-11-23'

it('reminds everybody with a draft, once a day, and tells who has no address', () => {
  const plan = planReminders(
    [
      { person: 'Pär', membershipId: 'per', drafts: 2, remindedOn: null },
      { person: 'Berit', membershipId: 'berit', drafts: 1, remindedOn: '2026-11-22' },
      { person: 'Åsa', membershipId: 'asa', drafts: 1, remindedOn: today },
      { person: 'Örjan', membershipId: null, drafts: 1, remindedOn: null },
      { person: 'Done', membershipId: 'done', drafts: 0, remindedOn: null },
    ],
    today,
  )
  expect(plan).toEqual({
    remind: [
      { person: 'Berit', membershipId: 'berit' },
      { person: 'Pär', membershipId: 'per' },
    ],
    already: ['Åsa'],
    withoutAddress: ['Örjan'],
  })
})

it('has nobody to remind where nothing waits', () => {
  expect(planReminders([], today)).toEqual({ remind: [], already: [], withoutAddress: [] })
})
