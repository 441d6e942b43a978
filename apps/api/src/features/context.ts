import type { Database } from '@portal/database'
import type { RuleBook } from '@portal/domain'
import type { Auth } from '../platform/auth.ts'
import type { Clock } from '../platform/clock.ts'
import type { LinkToken } from '../platform/link-token.ts'
import type { Log } from '../platform/log.ts'
import type { Actor } from '../access/actor.ts'
import type { IdentityChecks } from '../access/identity.ts'
import type { Sessions } from '../platform/session.ts'
import type { SigningKey } from '../platform/signing-key.ts'
import type { Storage } from '../content/storage.ts'
import type { PortalJobs } from './job-kinds.ts'

/** What every feature receives: the clock, the database, the storage, and whatever else reaches outside the rules. */
export type Context = {
  readonly database: Database
  /** For threads, which need a connection of their own. */
  readonly databaseUrl: string
  readonly dataDir: string
  readonly auth: Auth
  readonly sessions: Sessions<Actor>
  /** Has a signed-in person prove who they are; wrong proofs are counted together, whatever they are for. */
  readonly identity: IdentityChecks
  readonly jobs: PortalJobs
  readonly clock: Clock
  readonly log: Log
  readonly storage: Storage
  readonly publicUrl: string
  readonly linkToken: LinkToken
  /** Signs receipts and certificates. */
  readonly signingKey: SigningKey
  /** What ends are judged by. */
  readonly rules: RuleBook
}
