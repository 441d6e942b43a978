import * as z from 'zod'
import { contract } from './endpoint.ts'
import { byId } from './scalars.ts'

const names = z.array(z.string()).readonly()

export const expenses = contract({
  persons: {
    method: 'get',
    path: '/subscriptions/:id/expense-persons',
    summary: 'Whose expense reports there are, and how many of each in every state, by name',
    policy: 'read-content',
    params: byId,
    status: 200,
    answer: z.strictObject({
      items: z.array(z.strictObject({ person: z.string(), draft: z.int(), submitted: z.int(), sent: z.int() })).readonly(),
    }),
    problems: ['kind-not-offered'],
  },
  remind: {
    method: 'post',
    path: '/collaborations/:id/reminders',
    summary: 'Mail everybody with an expense report in draft, at most once a day each',
    policy: 'end-collaboration',
    params: byId,
    status: 200,
    answer: z
      .strictObject({
        reminded: names,
        /** People who were already reminded today. */
        already: names,
        /** People who are not users, so the portal has no address for them. */
        withoutAddress: names,
      })
      .meta({ id: 'Reminders' }),
    problems: ['kind-not-offered', 'collaboration-not-active'],
  },
})
