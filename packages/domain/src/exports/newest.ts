import { type ExportStatus, isFetchable } from './export.ts'

type Made = { readonly status: ExportStatus; readonly expiresAt: Date | null; readonly createdAt: Date }

/** The export that stands for a service: the one being made, else the newest that can be fetched, else the newest. `undefined`: there is none. */
export const newestExport = <T extends Made>(exports: readonly T[], now: Date): T | undefined => {
  const newestFirst = exports.toSorted((one, other) => other.createdAt.getTime() - one.createdAt.getTime())
  const underWay = newestFirst.find(({ status }) => status === 'waiting' || status === 'running')
  return underWay ?? newestFetchable(newestFirst, now) ?? newestFirst[0]
}

/** The newest export that can be fetched. */
export const newestFetchable = <T extends Made>(exports: readonly T[], now: Date): T | undefined =>
  exports.filter((made) => isFetchable(made, now)).toSorted((one, other) => other.createdAt.getTime() - one.createdAt.getTime())[0]
