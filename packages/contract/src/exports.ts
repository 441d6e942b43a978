import { EXPORT_STATUSES } from '@portal/domain'
import * as z from 'zod'
import { contract } from './endpoint.ts'
import { byId, companyReference, id, instant, service } from './scalars.ts'

export const exportView = z
  .strictObject({
    id,
    status: z.enum(EXPORT_STATUSES),
    /** How many pieces of the export are written, and how many there are. */
    progress: z.strictObject({ done: z.int(), total: z.int() }),
    /** Size in bytes. */
    size: z.int().nullable(),
    /** SHA-256 in hex of the ZIP's `manifest.json`, which holds the hash of every file in it. */
    manifestSha256: z.string().nullable(),
    /** Whether the content has not changed since the export was made. */
    isCurrent: z.boolean(),
    failure: z.enum(['disk-full', 'unexpected']).nullable(),
    createdAt: instant,
    readyAt: instant.nullable(),
    /** When the export is removed; the content itself stays. */
    expiresAt: instant.nullable(),
    abilities: z.array(z.enum(['download'])).readonly(),
  })
  .meta({ id: 'CompleteExport' })
export type ExportView = z.output<typeof exportView>

/** The newest export of each service of a company that the caller may have exported. */
export const everythingView = z
  .strictObject({
    customer: companyReference,
    items: z
      .array(
        z.strictObject({
          subscriptionId: id,
          service,
          /** The one being made, else the newest that can be fetched, else the newest; `null`: none was asked for. */
          latest: exportView.nullable(),
          abilities: z.array(z.enum(['create'])).readonly(),
        }),
      )
      .readonly(),
    /** `download`: at least one service has an export that can be fetched. */
    abilities: z.array(z.enum(['download'])).readonly(),
  })
  .meta({ id: 'Everything' })
export type EverythingView = z.output<typeof everythingView>

const params = z.strictObject({ id, exportId: id })

export const exports = contract({
  create: {
    method: 'post',
    path: '/subscriptions/:id/exports',
    summary: 'Ask for everything in one ZIP; while one is being made, that one is answered',
    policy: 'export-everything',
    params: byId,
    body: z.strictObject({}).optional(),
    status: 201,
    answer: exportView,
    problems: ['too-many-requests'],
  },
  list: {
    method: 'get',
    path: '/subscriptions/:id/exports',
    summary: 'The exports of a service, the newest first; its own administrators find them also when the service itself is closed to them',
    policy: 'export-everything',
    params: byId,
    status: 200,
    answer: z.strictObject({
      items: z.array(exportView).readonly(),
      service,
      customer: companyReference,
      abilities: z.array(z.enum(['create'])).readonly(),
    }),
  },
  file: {
    method: 'get',
    path: '/subscriptions/:id/exports/:exportId/file',
    summary: 'The ZIP, for seven days',
    policy: 'export-everything',
    params,
    status: 200,
    download: 'application/zip',
    problems: ['export-not-ready'],
  },
  everything: {
    method: 'get',
    path: '/companies/:id/everything',
    summary: 'Every service of a company that the caller may have exported, each with its newest export',
    policy: 'export-everything',
    params: byId,
    status: 200,
    answer: everythingView,
  },
  everythingFile: {
    method: 'get',
    path: '/companies/:id/everything/file',
    summary: 'One ZIP with the newest export of each service that can be fetched',
    policy: 'export-everything',
    params: byId,
    status: 200,
    download: 'application/zip',
    problems: ['export-not-ready'],
  },
})
