import { LOG_IN_PLACES } from '@portal/domain'
import * as z from 'zod'
import { contract } from './endpoint.ts'
import { id, instant } from './scalars.ts'

const session = z
  .strictObject({
    id,
    /** Whether the question was asked in this session. */
    here: z.boolean(),
    /** As the browser names itself; `null`: not known. */
    browser: z.string().nullable(),
    system: z.string().nullable(),
    place: z.strictObject({ kind: z.enum(LOG_IN_PLACES), network: z.string() }),
    begunAt: instant,
    /** Rounded to ten minutes. */
    seenAt: instant,
  })
  .meta({ id: 'OwnSession' })
export type OwnSession = z.output<typeof session>

/** One’s own account: where one is logged in, the password, and everything that is kept about one. */
export const ownAccount = contract({
  sessions: {
    method: 'get',
    path: '/me/sessions',
    summary: 'Where one is logged in: this session first, then the others, last seen first',
    policy: 'signed-in',
    status: 200,
    answer: z.strictObject({ items: z.array(session).readonly() }),
  },
  endSession: {
    method: 'delete',
    path: '/me/sessions/:sessionId',
    summary: 'End one of one’s own sessions',
    policy: 'signed-in',
    params: z.strictObject({ sessionId: id }),
    status: 204,
  },
  endOtherSessions: {
    method: 'delete',
    path: '/me/sessions',
    summary: 'End all of one’s own sessions but this one',
    policy: 'signed-in',
    status: 200,
    answer: z.strictObject({ ended: z.int() }),
  },
  changePassword: {
    method: 'put',
    path: '/me/password',
    summary: 'Replace one’s own password; all other sessions end',
    policy: 'signed-in',
    body: z.strictObject({ password: z.string().min(1).max(1000), newPassword: z.string().max(1000) }),
    status: 204,
    problems: ['identity-not-proven', 'password-unfit', 'too-many-requests'],
  },
  data: {
    method: 'get',
    path: '/me/data',
    summary: 'Everything that is kept about oneself, as one file',
    policy: 'signed-in',
    status: 200,
    download: 'application/json',
    problems: ['too-many-requests'],
  },
})
