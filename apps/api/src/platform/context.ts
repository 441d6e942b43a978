import type { Database } from '@portal/database'
import type { RuleBook } from '@portal/domain'
import type { Auth } from './auth.ts'
import type { Clock } from './clock.ts'
import type { Jobs } from './jobs.ts'
import type { Log } from './log.ts'
import type { Sessions } from './session.ts'
import type { Storage } from './storage.ts'

/** What every feature is given: the doors to the world outside the rules. */
export type Context = {
  readonly database: Database
  /** For threads, which need a connection of their own. */
  readonly databaseUrl: string
  readonly dataDir: string
  readonly auth: Auth
  readonly sessions: Sessions
  readonly jobs: Jobs
  readonly clock: Clock
  readonly log: Log
  readonly storage: Storage
  readonly publicUrl: string
  /** What ends are judged by. */
  readonly rules: RuleBook
}
