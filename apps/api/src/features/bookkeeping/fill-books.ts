import type { SieImportAnswer, SieImportView } from '@portal/contract'
import { stockholmDay } from '@portal/domain'
import type { SieReadingOptions } from '@portal/sie'
import type { PgClient } from '../../platform/database.ts'
import { ProblemError } from '../../platform/problem.ts'
import { lockWorkspace } from '../../access/workspace-writing.store.ts'
import type { Manner } from './book-tasks.ts'
import { findOwner } from './bookkeeping.store.ts'
import { importBooks, previewBooks } from './import-books.ts'
import { readBooks } from './read-books.ts'
import { undoImport } from './undo-import.ts'

const CAUTIOUS: Manner = { replace: false, again: 'skip', taken: 'skip' }

/** Imports a SIE file on the portal's own behalf, in the caller's transaction. Raises the problems of an import. */
export const fillBooks = async (client: PgClient, subscriptionId: string, bytes: Uint8Array, at: Date): Promise<void> => {
  await importByPortal(client, subscriptionId, bytes, { manner: CAUTIOUS, reading: {}, preview: false, at })
}

export type PortalImport = { readonly manner: Manner; readonly reading: SieReadingOptions; readonly preview: boolean; readonly at: Date }

/** The same with its result, or only told. Raises `read-only` for a workspace that is not active. */
export const importByPortal = async (
  client: PgClient,
  subscriptionId: string,
  bytes: Uint8Array,
  { manner, reading, preview, at }: PortalImport,
): Promise<SieImportAnswer> => {
  const books = readBooks(bytes, reading, stockholmDay(at))
  if (preview) return previewBooks(client, subscriptionId, books, manner)
  await lockWorkspace(client, subscriptionId)
  const owner = await findOwner(client, subscriptionId)
  if (owner.state !== 'active') throw new ProblemError({ code: 'read-only' })
  return importBooks(client, owner, books, manner, { at, by: null })
}

/** Undoes an import on the portal's own behalf, in the caller's transaction. Raises `read-only`, and the problems of `undoImport`. */
export const undoByPortal = async (client: PgClient, subscriptionId: string, importId: string, at: Date): Promise<SieImportView> => {
  await lockWorkspace(client, subscriptionId)
  const { state } = await findOwner(client, subscriptionId)
  if (state !== 'active') throw new ProblemError({ code: 'read-only' })
  return undoImport(client, subscriptionId, importId, { at, by: null })
}
