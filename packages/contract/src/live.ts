import { CHANGE_TOPICS, keysOf, type LiveTopic } from '@portal/domain'
import * as z from 'zod'
import { contract } from './endpoint.ts'
import { id } from './scalars.ts'

export const LIVE_TOPICS = [...keysOf(CHANGE_TOPICS), 'notices', 'me', 'everything'] as const satisfies readonly LiveTopic[]

export const liveMessage = z
  .strictObject({
    topic: z.enum(LIVE_TOPICS),
    /** The thing that changed: in `users` and `events` the company, in `content` and `exports` the subscription. `null`: several things. */
    id: id.nullable(),
  })
  .meta({ id: 'LiveMessage', description: 'What changed, not how: whoever shows it asks for it again' })
export type LiveMessage = z.output<typeof liveMessage>

export const live = contract({
  follow: {
    method: 'get',
    path: '/live',
    summary: 'Follow what changes of what one may see, as server-sent events',
    policy: 'signed-in',
    status: 200,
    feed: true,
    answer: liveMessage,
    problems: ['too-many-requests'],
  },
})
