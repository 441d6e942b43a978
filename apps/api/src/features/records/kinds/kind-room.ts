import type { Draft } from '@portal/contract'
import type { Day, WritableKind } from '@portal/domain'
import type { Actor } from '../../../platform/actor.ts'
import type { PgClient } from '../../../platform/database.ts'
import type { StoredRecord } from '../records.store.ts'

/** One write to a workspace, in a transaction that holds it: no end and no other write comes between. `old`: the record that is corrected. */
export type Saving = {
  readonly client: PgClient
  readonly subscriptionId: string
  readonly actor: Actor
  readonly today: Day
  readonly old?: StoredRecord
}

/** What is particular to a kind of record when it is written; reading, access, export and deletion are the same for all. */
export type KindRoom<K extends WritableKind> = {
  /** Adds the record, or corrects `old`; answers its id. */
  readonly save: (saving: Saving, content: Draft<K>) => Promise<string>
  readonly remove: (saving: Saving & { readonly old: StoredRecord }) => Promise<void>
}
