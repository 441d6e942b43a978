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

/** A reader whose answers are older asks for everything again instead. */
export const MOST_BEHIND_MS = 20_000

export const live = contract({
  follow: {
    method: 'get',
    path: '/live',
    summary: 'Follow what changes of what one may see, as server-sent events',
    policy: 'signed-in',
    query: z.strictObject({
      behind: z.coerce.number().int().min(0).max(MOST_BEHIND_MS).optional().meta({
        description:
          'So many milliseconds ago the reader began to ask for what it shows. What changed since is told first; left out: only what changes from now on',
      }),
    }),
    status: 200,
    feed: true,
    answer: liveMessage,
    problems: ['too-many-requests'],
  },
})
