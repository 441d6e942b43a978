import type { SieImportView } from '@portal/contract'
import { type Telling, undoRefusal } from '@portal/domain'
import type { PgClient } from '../../platform/database.ts'
import { tell } from '../../events/tell.store.ts'
import { notFound, ProblemError } from '../../platform/problem.ts'
import { findOwner } from './bookkeeping.store.ts'
import { importView } from './import.view.ts'
import { findImport } from './imports.store.ts'
import { refuseWithoutBooks } from './import-books.ts'
import { restore } from './kept-records.store.ts'

/**
 * Undoes an import in the caller's transaction, which holds the workspace: what it created is removed, and what it removed or changed comes back as
 * it was. Raises `kind-not-offered`, `not-found`, `changed-meanwhile`, `undo-not-offered`.
 */
export const undoImport = async (client: PgClient, subscriptionId: string, importId: string, telling: Telling): Promise<SieImportView> => {
  const { service, companyId, agencyId } = await findOwner(client, subscriptionId)
  refuseWithoutBooks(service)
  const found = await findImport(client, subscriptionId, importId)
  if (!found) throw notFound()
  const refusal = undoRefusal(found, telling.at)
  if (refusal) throw new ProblemError(refusal)
  const { vouchers, restored } = await restore(client, importId, subscriptionId, telling.at)
  const details = { service, subscriptionId, vouchers, restored }
  await tell(client, telling, [{ type: 'sie-import-undone', companyId, agencyId, details }])
  return importView({ ...found, undoneAt: telling.at }, 'write', telling.at)
}
