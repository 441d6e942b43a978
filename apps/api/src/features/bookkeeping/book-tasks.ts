import type { AddingManner, Day, PartyKind } from '@portal/domain'
import type { Workspace } from '../../access/workspace-access.store.ts'
import type { Actor } from '../../access/actor.ts'

/** The task of importing a SIE file, as the thread receives it. */
export type ImportTask = {
  readonly kind: 'import'
  readonly subscription: Workspace['subscription']
  readonly actor: Actor
  readonly party: PartyKind | null
  /** The instant of the request, by the portal's clock. */
  readonly at: Date
  readonly replace: boolean
  readonly again: AddingManner['again']
  readonly taken: AddingManner['taken']
  readonly bytes: Uint8Array
}
/** The task of writing a year as a SIE file; `wanted` as in `exportBooks`. */
export type ExportTask = { readonly kind: 'export'; readonly subscriptionId: string; readonly wanted: string | undefined; readonly today: Day }
export type ThreadTask = { readonly databaseUrl: string; readonly task: ImportTask | ExportTask }
