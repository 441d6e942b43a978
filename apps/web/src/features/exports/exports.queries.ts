import { exports as contract, type ExportView } from '@portal/contract'
import { mutationOptions } from '@tanstack/react-query'
import { addressOf, call } from '../../platform/call.ts'
import { query } from '../../platform/query.ts'

const IS_UNDER_WAY: Readonly<Record<ExportView['status'], boolean>> = { waiting: true, running: true, ready: false, failed: false, expired: false }
export const isUnderWay = ({ status }: ExportView): boolean => IS_UNDER_WAY[status]

export const exportQueries = {
  /** Asked again every second while an export is being made, so that the progress bar moves. */
  list: (id: string) =>
    query(contract.list, { params: { id } }, { refetchInterval: ({ state }) => (state.data?.items.some(isUnderWay) ? 1_000 : false) }),
  /** The same for all services of a company. */
  everything: (id: string) =>
    query(
      contract.everything,
      { params: { id } },
      { refetchInterval: ({ state }) => (state.data?.items.some(({ latest }) => latest && isUnderWay(latest)) ? 1_000 : false) },
    ),
  /** Asks for an export of each service, one after the other. */
  createAll: (ids: readonly string[]) =>
    mutationOptions({
      mutationFn: async () => {
        for (const id of ids) await call(contract.create, { params: { id }, body: {} })
      },
    }),
  create: (id: string) => mutationOptions({ mutationFn: () => call(contract.create, { params: { id }, body: {} }) }),
}

/** The address of the ZIP with the exports of all services. */
export const everythingAddress = (id: string): string => addressOf(contract.everythingFile, { params: { id } })

/** The address of the ZIP. It works only for those who may have it. */
export const zipAddress = (id: string, exportId: string): string => addressOf(contract.file, { params: { id, exportId } })
