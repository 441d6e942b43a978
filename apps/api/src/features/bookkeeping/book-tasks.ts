import type { AddingManner, Day, PartyKind } from '@portal/domain'
import type { SieReadingOptions } from '@portal/sie'
import type { Workspace } from '../../access/workspace-access.store.ts'
import type { Actor } from '../../access/actor.ts'

/** Whether existing years with vouchers are replaced, and what becomes of vouchers that are there already or whose number is taken. */
export type Manner = AddingManner & { readonly replace: boolean }

/** The task of importing a SIE file, as the thread receives it. */
export type ImportTask = {
  readonly kind: 'import'
  readonly subscription: Workspace['subscription']
  readonly actor: Actor
  readonly party: PartyKind | null
  /** The instant of the request, by the portal's clock. */
  readonly at: Date
  /** Whether nothing is saved. */
  readonly preview: boolean
  readonly manner: Manner
  readonly reading: SieReadingOptions
  readonly bytes: Uint8Array
}
/** The task of writing a year as a SIE file; `wanted` as in `exportBooks`. `checksum`: whether the file ends with its `#KSUMMA`. */
export type ExportTask = {
  readonly kind: 'export'
  readonly subscriptionId: string
  readonly wanted: string | undefined
  readonly checksum: boolean
  readonly today: Day
}
export type ThreadTask = { readonly databaseUrl: string; readonly task: ExportTask }
