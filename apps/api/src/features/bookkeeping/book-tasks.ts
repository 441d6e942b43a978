import type { Day, PartyKind } from '@portal/domain'
import type { Workspace } from '../../access/workspace-access.store.ts'
import type { Actor } from '../../platform/actor.ts'

/** A SIE file that a person imports, for the thread that does it. */
export type ImportTask = {
  readonly kind: 'import'
  readonly subscription: Workspace['subscription']
  readonly actor: Actor
  readonly party: PartyKind | null
  /** When it was asked for, by the portal's clock. */
  readonly at: Date
  readonly replace: boolean
  readonly bytes: Uint8Array
}
/** A year to be written as a SIE file; `wanted` as `exportBooks` takes it. */
export type ExportTask = { readonly kind: 'export'; readonly subscriptionId: string; readonly wanted: string | undefined; readonly today: Day }
export type ThreadTask = { readonly databaseUrl: string; readonly task: ImportTask | ExportTask }
