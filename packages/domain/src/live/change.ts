import type { EventAudience } from '../events/audience.ts'
import type { Action } from '../policy/policy.ts'

/** How it is judged who is told of a change: as an event with that audience, or by the access to the subscription that it is in. */
type Scope = 'audience' | 'workspace'

/** What a change can be in, with the action of the policy that shows it: only people who may do that are told. */
export const CHANGE_TOPICS = {
  collaborations: { action: 'see-collaborations', scope: 'audience' },
  'bulk-ends': { action: 'end-collaboration', scope: 'audience' },
  customers: { action: 'see-company', scope: 'audience' },
  subscriptions: { action: 'see-subscriptions', scope: 'audience' },
  terminations: { action: 'see-termination', scope: 'audience' },
  users: { action: 'see-users', scope: 'audience' },
  events: { action: 'see-events', scope: 'audience' },
  cases: { action: 'see-cases', scope: 'audience' },
  content: { action: 'see-subscriptions', scope: 'workspace' },
  exports: { action: 'export-everything', scope: 'workspace' },
} as const satisfies Readonly<Record<string, { readonly action: Action; readonly scope: Scope }>>
export type ChangeTopic = keyof typeof CHANGE_TOPICS

/**
 * Something that changed, as the database tells it. `id`: of the thing, in `users` and `events` of the company, in `content` and `exports` of the
 * subscription. `audience`: as of an event.
 */
export type Change = {
  readonly topic: ChangeTopic
  readonly id: string
  readonly companyId: string
  readonly agencyId: string | null
  readonly audience: EventAudience
}

/** What a listener can be told of: a change, the listener's own notices or person (`notices`, `me`), or that anything may have changed (`everything`). */
export type LiveTopic = ChangeTopic | 'notices' | 'me' | 'everything'
