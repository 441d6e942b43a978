import type { Draft } from '@portal/contract'
import type { Day, WritableKind } from '@portal/domain'
import type { Actor } from '../access/actor.ts'
import type { PgClient } from '../platform/database.ts'
import type { Workspace } from '../access/workspace-access.store.ts'
import type { StoredRecord } from './records.store.ts'

/** One write to a workspace, in a transaction that holds it: no end and no other write comes between. `old`: the record that is corrected. */
export type Saving = {
  readonly client: PgClient
  readonly subscriptionId: string
  readonly actor: Actor
  readonly workspace: Workspace
  readonly now: Date
  readonly today: Day
  readonly old?: StoredRecord
}

/** What is particular to a kind of record when it is written; reading, access, export and deletion are the same for all. */
export type KindRoom<K extends WritableKind> = {
  /** Adds the record, or corrects `old`; answers its id. */
  readonly save: (saving: Saving, content: Draft<K>) => Promise<string>
  /** Takes it to another state; a kind without states has none to be taken to. */
  readonly move?: (saving: Saving & { readonly old: StoredRecord }, to: string) => Promise<void>
  /** Reminds of it, today; a kind that nobody owes anything for has none. */
  readonly remind?: (saving: Saving & { readonly old: StoredRecord }, hasFee: boolean) => Promise<void>
  readonly remove: (saving: Saving & { readonly old: StoredRecord }) => Promise<void>
}
