import { type LiveMessage, session } from '@portal/contract'
import type { Query } from '@tanstack/react-query'
import { followLive } from '../../platform/live.ts'
import { answersOf, isAnswerOf } from '../../platform/query.ts'
import { queryClient } from '../../platform/query-client.ts'
import { TOUCHED } from './touched.ts'

/** What is told within so short a while is asked for together, and at most once in `PAUSE_MS`. */
const GATHER_MS = 100
const PAUSE_MS = 1_000
/** When everybody is told to look at everything, they do not all ask in the same moment. */
const SPREAD_MS = 1_500

/** A page that has just been opened is shown first. */
const OPENED_MS = 1_000

/** So long the answer that brings a new session may take. */
const REPLACED_MS = 2_000

const EVERYTHING: LiveMessage = { topic: 'everything', id: null }

/** Asks again for what the page shows when the portal tells that it changed elsewhere. Gives a function that ends it. */
export const keepCurrent = (): (() => void) => {
  let waiting: LiveMessage[] = []
  let timer: number | undefined
  let latest = -PAUSE_MS
  let lost: number | undefined
  const flush = (): void => {
    const told = waiting
    waiting = []
    timer = undefined
    latest = performance.now()
    const touched = (kept: Query): boolean => told.some((message) => touches(message, kept))
    // To ask again would break off a next page that the visitor waits for: those lists are asked again afterwards.
    if (queryClient.getQueryCache().findAll({ predicate: (kept) => touched(kept) && isReadingOn(kept) }).length > 0) {
      waiting = [...told]
      timer = window.setTimeout(flush, PAUSE_MS)
    }
    void queryClient.invalidateQueries({ predicate: (kept) => touched(kept) && !isReadingOn(kept) })
  }
  const take = (message: LiveMessage): void => {
    waiting.push(message)
    const spread = message.topic === 'everything' && timer === undefined ? Math.random() * SPREAD_MS : 0
    timer ??= window.setTimeout(flush, Math.max(GATHER_MS + spread, latest + PAUSE_MS - performance.now()))
  }
  const leave = followLive({
    onMessage: take,
    onMissed: () => {
      waiting.push(EVERYTHING)
      timer ??= window.setTimeout(flush, OPENED_MS)
    },
    // If the session is over, the answer leads to the log-in. A session that is replaced ends the connection before its answer brings the new one.
    onLost: () => {
      lost = window.setTimeout(() => void queryClient.invalidateQueries(answersOf(session.me)), REPLACED_MS)
    },
  })
  return () => {
    clearTimeout(timer)
    clearTimeout(lost)
    leave()
  }
}

/** Whether the next page of a list is on its way. */
const isReadingOn = ({ state: { fetchStatus, fetchMeta } }: Query): boolean => fetchStatus === 'fetching' && fetchMeta?.fetchMore !== undefined

const touches = ({ topic, id }: LiveMessage, kept: Pick<Query, 'queryKey'>): boolean => {
  const touched = TOUCHED[topic]
  if (touched === 'all') return true
  const { of = [], inside = [] } = touched
  return isAnswerOf(kept, of, null) || isAnswerOf(kept, inside, id)
}
