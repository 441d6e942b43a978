import type { PgClient } from '../../platform/database.ts'
import { ProblemError } from '../../platform/problem.ts'
import { lockWorkspace } from '../../access/workspace-writing.store.ts'
import { findOwner } from './bookkeeping.store.ts'
import { importBooks, type Imported } from './import-books.ts'
import { readBooks } from './read-books.ts'

/** Imports a SIE file on the portal's own behalf, in the caller's transaction. Raises the problems of an import. */
export const fillBooks = async (client: PgClient, subscriptionId: string, bytes: Uint8Array, at: Date): Promise<void> => {
  await importByPortal(client, subscriptionId, bytes, { replace: false, at })
}

/** The same, with its result. `replace`: existing years that have vouchers are replaced. Raises `read-only` for a workspace that is not active. */
export const importByPortal = async (
  client: PgClient,
  subscriptionId: string,
  bytes: Uint8Array,
  { replace, at }: { readonly replace: boolean; readonly at: Date },
): Promise<Imported> => {
  const books = readBooks(bytes)
  await lockWorkspace(client, subscriptionId)
  const owner = await findOwner(client, subscriptionId)
  if (owner.state !== 'active') throw new ProblemError({ code: 'read-only' })
  return importBooks(client, owner, books, { replace, again: 'skip', taken: 'skip', telling: { at, by: null } })
}
