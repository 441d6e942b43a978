import { bookkeeping, type Call } from '@portal/contract'
import { mutationOptions } from '@tanstack/react-query'
import { call } from '../../../platform/call.ts'
import { pages } from '../../../platform/query.ts'

/** How a file is read, and what becomes of a year that has vouchers and of vouchers that the books have already. */
export type ImportManner = NonNullable<Call<typeof bookkeeping.importSie>['query']>

export const sieQueries = {
  /** With `preview` nothing is saved. */
  import: (id: string) =>
    mutationOptions({
      mutationFn: async ({ file, ...query }: { readonly file: File } & ImportManner) =>
        call(bookkeeping.importSie, { params: { id }, query, bytes: new Uint8Array(await file.arrayBuffer()) }),
    }),
  imports: (id: string) => pages(bookkeeping.listImports, { params: { id }, query: { limit: 50 } }),
  undo: (id: string, importId: string) => mutationOptions({ mutationFn: () => call(bookkeeping.undoImport, { params: { id, importId } }) }),
}
