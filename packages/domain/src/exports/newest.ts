import { type ExportStatus, isFetchable } from './export.ts'

type Made = { readonly status: ExportStatus; readonly expiresAt: Date | null }

/** The export that stands for a service, of its exports with the newest first: the one being made, else the newest that can be fetched, else the newest. */
export const newestExport = <T extends Made>(newestFirst: readonly T[], now: Date): T | undefined =>
  newestFirst.find(({ status }) => status === 'waiting' || status === 'running') ?? newestFetchable(newestFirst, now) ?? newestFirst[0]

/** The newest export that can be fetched, of exports with the newest first. */
export const newestFetchable = <T extends Made>(newestFirst: readonly T[], now: Date): T | undefined =>
  newestFirst.find((made) => isFetchable(made, now))
