import { exports as contract, type ExportView } from '@portal/contract'
import { mutationOptions, queryOptions } from '@tanstack/react-query'
import { addressOf, call } from '../../platform/call.ts'

const isUnderWay = ({ status }: ExportView): boolean => status === 'waiting' || status === 'running'

export const exportQueries = {
  list: (id: string) =>
    queryOptions({
      queryKey: ['exports', id],
      queryFn: ({ signal }) => call(contract.list, { params: { id } }, signal),
      // Whoever comes back to the page, or never left it, sees the bar move.
      refetchInterval: ({ state }) => (state.data?.items.some(isUnderWay) ? 1_000 : false),
    }),
  create: (id: string) => mutationOptions({ mutationFn: () => call(contract.create, { params: { id }, body: {} }) }),
}

/** Where the browser fetches the ZIP from; only with the session that may. */
export const zipAddress = (id: string, exportId: string): string => addressOf(contract.file, { params: { id, exportId } })
