import { bulkEnds, type BulkEndView, type Call, type TableFormat } from '@portal/contract'
import type { BulkRowState } from '@portal/domain'
import { mutationOptions } from '@tanstack/react-query'
import { addressOf, call } from '../../../platform/call.ts'
import { answersOf, inquiry, pages, query } from '../../../platform/query.ts'
import { queryClient } from '../../../platform/query-client.ts'
import type { Selection } from './selection.ts'

/** How often a page asks how far the ends have come while they are carried out. */
const POLL_MS = 1_000

/** The address of the result as a file. */
export const resultAddress = (id: string, format: TableFormat): string => addressOf(bulkEnds.result, { params: { id }, query: { format } })

const one = (id: string) =>
  query(
    bulkEnds.one,
    { params: { id } },
    { refetchInterval: ({ state }) => (state.data?.abilities.includes('pause') ? POLL_MS : false), staleTime: 0 },
  )

/** Shows how the ends stand after a move at once. An answer that was asked for before the move is not taken. */
const keep = async (bulk: BulkEndView): Promise<void> => {
  await queryClient.cancelQueries(answersOf(bulkEnds.one, { params: { id: bulk.id } }))
  queryClient.setQueryData(one(bulk.id).queryKey, bulk)
}

export const bulkEndQueries = {
  services: (agencyId: string, selection: Selection) =>
    inquiry(bulkEnds.services, { params: { id: agencyId }, body: { selection } }, { staleTime: 0 }),
  make: (agencyId: string) =>
    mutationOptions({ mutationFn: (body: Call<typeof bulkEnds.make>['body']) => call(bulkEnds.make, { params: { id: agencyId }, body }) }),
  latest: (agencyId: string) => pages(bulkEnds.list, { params: { id: agencyId }, query: { limit: 10 } }),
  one,
  rows: (id: string, state: BulkRowState) => pages(bulkEnds.rows, { params: { id }, query: { state } }, { staleTime: 0 }),
  answer: (id: string) =>
    mutationOptions({ mutationFn: (body: Call<typeof bulkEnds.answer>['body']) => call(bulkEnds.answer, { params: { id }, body }), onSuccess: keep }),
  /** `customers`: the number that was typed for those that lose data. */
  start: (id: string) =>
    mutationOptions({
      mutationFn: (customers: number | undefined) => call(bulkEnds.start, { params: { id }, body: customers === undefined ? {} : { customers } }),
      onSuccess: keep,
    }),
  pause: (id: string) => mutationOptions({ mutationFn: () => call(bulkEnds.pause, { params: { id } }), onSuccess: keep }),
  stop: (id: string) => mutationOptions({ mutationFn: () => call(bulkEnds.stop, { params: { id } }), onSuccess: keep }),
}
