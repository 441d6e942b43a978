import type { Feed, LiveMessage } from '@portal/contract'
import type { Database } from '@portal/database'
import { type Change, summed, type Told } from '@portal/domain'
import type { Actor } from '../../access/actor.ts'
import type { Log } from '../../platform/log.ts'
import { ProblemError } from '../../platform/problem.ts'
import { heardBy } from './heard-by.ts'
import { createListeners, type Listener, type OpenLine } from './listeners.ts'
import { createRecent, type Heard } from './recent.ts'
import { changeIn } from './told-change.ts'

/** So many tabs may one person have open in one process. */
const MOST_LINES = 12
const RETRY_AFTER_S = 60
/** Changes of so short a while are told together. */
const GATHER_MS = 40
/** More changes than this at once are told as "everything". */
const MOST_AT_ONCE = 500
/** A reader who missed more changes than this is told "everything" instead: to judge them costs more than to ask again. */
const MOST_MISSED = 50
/** So long may a connection be on its way, beyond what its reader says. The web asks for everything again where it took longer. */
const ON_ITS_WAY_MS = 5_000
const BEAT_MS = 20_000
/** A connection lasts ten to twelve minutes. They do not all end at once. */
const LIFE_MS = 10 * 60_000
const SPREAD_MS = 2 * 60_000

const EVERYTHING: LiveMessage = { topic: 'everything', id: null }

const tell = ({ lines }: Listener, messages: readonly LiveMessage[]): void => {
  for (const { line } of lines) for (const message of messages) line.tell(message)
}

type Parts = {
  readonly database: Database
  readonly log: Log
  /** A clock in milliseconds that only goes forward. */
  readonly ticks?: () => number
}

/** Tells everybody who listens to this process what changed of what they may see. */
export const createHub = ({ database, log, ticks = () => performance.now() }: Parts) => {
  const listeners = createListeners()
  const recent = createRecent(ticks())
  const note = (heard: Heard): void => recent.note(ticks(), heard)
  let waiting = new Map<string, Change>()
  let gathering: NodeJS.Timeout | undefined
  let telling = Promise.resolve()

  const tellEverybody = (): void => {
    waiting = new Map()
    note({ about: 'everything' })
    for (const listener of listeners.all()) tell(listener, [EVERYTHING])
  }
  const pass = async (changes: readonly Change[]): Promise<void> => {
    if (changes.length > MOST_AT_ONCE) return tellEverybody()
    const heard = Map.groupBy(await heardBy(database, changes, listeners), ({ listener }) => listener)
    for (const [listener, of] of heard) tell(listener, summed(of.map(({ change: { topic, id } }): Told<LiveMessage['topic']> => ({ topic, id }))))
  }
  /** One gathering after the other, so that what is told keeps its order. What cannot be judged now is told as "everything". */
  const flush = (): void => {
    const changes = [...waiting.values()]
    gathering = undefined
    waiting = new Map()
    telling = telling
      .then(() => pass(changes))
      .catch((error: unknown) => {
        log.debug({ err: error }, 'changes could not be told one by one')
        tellEverybody()
      })
  }

  /** What this reader missed since its page began to ask. */
  const missedBy = async (actor: Actor, open: OpenLine, behindMs: number): Promise<readonly LiveMessage[]> => {
    const at = ticks()
    const missed = recent.since(at - behindMs - ON_ITS_WAY_MS, at)
    if (!missed) return [EVERYTHING]
    const changes = missed.flatMap((each) => (each.about === 'change' ? each.change : []))
    if (missed.some(({ about }) => about === 'everything') || changes.length > MOST_MISSED) return [EVERYTHING]
    const own = missed.flatMap((each) => (each.about === 'person' && each.userId === actor.userId ? { topic: each.topic, id: each.userId } : []))
    const alone = createListeners()
    alone.join(actor, open)
    return summed([...own, ...(await heardBy(database, changes, alone)).map(({ change: { topic, id } }) => ({ topic, id }))])
  }
  const catchUp = (actor: Actor, open: OpenLine, behindMs: number): Promise<void> =>
    missedBy(actor, open, behindMs)
      .catch((error: unknown) => {
        log.debug({ err: error }, 'what a listener missed could not be judged')
        return [EVERYTHING]
      })
      .then((messages) => messages.forEach(open.line.tell))

  /** A session that is over ends its connection; who is still there is known anew. Gives whether anybody is. */
  const checkLine = async (userId: string, open: OpenLine): Promise<Actor | undefined> => {
    const actor = await open.again()
    if (actor) return actor
    listeners.leave(userId, open)
    open.line.end()
    return undefined
  }
  const check = async (userId: string): Promise<void> => {
    for (const open of listeners.one(userId)?.lines ?? []) {
      const actor = await checkLine(userId, open)
      if (actor) listeners.update(actor)
    }
    const listener = listeners.one(userId)
    if (listener) tell(listener, [{ topic: 'me', id: userId }])
  }
  const checkSafely = (userId: string): Promise<void> =>
    check(userId).catch((error: unknown) => log.debug({ err: error }, 'a listener could not be checked'))

  const beat = setInterval(() => {
    const at = ticks()
    for (const { lines } of listeners.all()) for (const { line, until } of lines) (until < at ? line.end : line.beat)()
  }, BEAT_MS).unref()

  return {
    /**
     * Raises `too-many-requests` for somebody who has too many tabs open. `behindMs`: how long ago the reader began to ask for what it shows; what changed
     * since is told first.
     */
    follow: (actor: Actor, again: OpenLine['again'], behindMs: number | undefined): Feed<LiveMessage> => {
      if ((listeners.one(actor.userId)?.lines.size ?? 0) >= MOST_LINES)
        throw new ProblemError({ code: 'too-many-requests', retryAfter: RETRY_AFTER_S })
      return (line) => {
        const open: OpenLine = { line, again, until: ticks() + LIFE_MS + Math.random() * SPREAD_MS }
        const leave = listeners.join(actor, open)
        if (behindMs !== undefined) void catchUp(actor, open, behindMs)
        return leave
      }
    },
    /** A notice of the channel `changed`. */
    changed: (payload: string): void => {
      if (payload === '*') return void (telling = telling.then(tellEverybody))
      const change = changeIn(payload)
      if (!change) return
      note({ about: 'change', change })
      waiting.set(payload, change)
      gathering ??= setTimeout(flush, GATHER_MS).unref()
    },
    /** Somebody's session, role or memberships changed. */
    userChanged: (userId: string): void => {
      note({ about: 'person', userId, topic: 'me' })
      void checkSafely(userId)
    },
    /** Somebody has new notices, or has read some. */
    noticed: (userId: string): void => {
      note({ about: 'person', userId, topic: 'notices' })
      const listener = listeners.one(userId)
      if (listener) tell(listener, [{ topic: 'notices', id: userId }])
    },
    /** Notices may have been missed: everybody is looked up again and looks at everything again. */
    missedSome: async (): Promise<void> => {
      tellEverybody()
      for (const { actor } of listeners.all()) await checkSafely(actor.userId)
    },
    /** How many connections are open. */
    size: (): number => listeners.all().reduce((sum, { lines }) => sum + lines.size, 0),
    stop: (): void => {
      clearInterval(beat)
      clearTimeout(gathering)
      for (const { lines } of listeners.all()) for (const { line } of lines) line.end()
    },
  }
}
export type Hub = ReturnType<typeof createHub>
