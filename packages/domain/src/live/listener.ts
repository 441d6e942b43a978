import { may, type Standing } from '../policy/policy.ts'
import { type Change, CHANGE_TOPICS } from './change.ts'

/** More things of one topic than this in one telling are told as "many": without ids. */
const MOST_NAMED = 20

/** What one message names. `id: null`: many things of the topic, or things without an id. */
export type Told<T extends string = string> = { readonly topic: T; readonly id: string | null }

/** Whether the policy shows the change to somebody who stands so to it. Without a standing nobody is told (G21). */
export const mayHear = ({ topic }: Pick<Change, 'topic'>, standings: readonly Standing[]): boolean =>
  may(CHANGE_TOPICS[topic].action, standings) !== undefined

/** The messages for one listener: each thing once; of a topic with many things, one message without an id. */
export const summed = <T extends string>(told: readonly Told<T>[]): readonly Told<T>[] =>
  [...Map.groupBy(told, ({ topic }) => topic)].flatMap(([topic, of]) => {
    const ids = new Set(of.map(({ id }) => id))
    return ids.has(null) || ids.size > MOST_NAMED ? [{ topic, id: null }] : [...ids].map((id) => ({ topic, id }))
  })
