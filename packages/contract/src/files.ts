import { LARGEST_FILE, MOST_FILES } from '@portal/domain'
import * as z from 'zod'
import { contract } from './endpoint.ts'
import { id, instant } from './scalars.ts'

export const fileView = z
  .strictObject({
    id,
    /** The name, made safe; the user may have given another one. */
    name: z.string(),
    /** Judged by the content. */
    mediaType: z.string(),
    size: z.int(),
    sha256: z.string(),
    createdAt: instant,
    /**
     * The file as it came, where a picture is shown as a copy: upright, as JPEG or PNG, without where and by what it was taken. All else here is of
     * the copy; the original is in the complete export. `null`: the file is shown as it came.
     */
    original: z.strictObject({ name: z.string(), mediaType: z.string(), size: z.int(), sha256: z.string() }).nullable(),
  })
  .meta({ id: 'File' })
export type FileView = z.output<typeof fileView>

const ofRecord = z.strictObject({ id, recordId: id })
const one = z.strictObject({ id, recordId: id, fileId: id })

export const files = contract({
  list: {
    method: 'get',
    path: '/subscriptions/:id/records/:recordId/files',
    summary: 'A record’s receipts or documents, oldest first',
    policy: 'read-content',
    params: ofRecord,
    status: 200,
    answer: z.strictObject({ items: z.array(fileView).max(MOST_FILES).readonly() }),
  },
  add: {
    method: 'post',
    path: '/subscriptions/:id/records/:recordId/files',
    summary: `Add a PDF, JPEG, PNG or HEIC of at most ${LARGEST_FILE / 1024 / 1024} MB, judged by its content, as body; a seller takes one picture, its logo`,
    policy: 'write-content',
    params: ofRecord,
    query: z.strictObject({ name: z.string().min(1).max(1000) }),
    upload: 'stream',
    status: 201,
    answer: fileView,
    problems: [
      'file-not-allowed',
      'picture-too-large',
      'picture-unreadable',
      'too-many-requests',
      'too-many-files',
      'kind-not-offered',
      'expense-report-not-draft',
      'forbidden',
      'record-unshown',
    ],
  },
  one: {
    method: 'get',
    path: '/subscriptions/:id/records/:recordId/files/:fileId',
    summary: 'The file as it is shown, to be saved; never to be run',
    policy: 'read-content',
    params: one,
    status: 200,
    download: 'application/octet-stream',
    problems: ['too-many-requests'],
  },
  remove: {
    method: 'delete',
    path: '/subscriptions/:id/records/:recordId/files/:fileId',
    summary: 'Remove a file',
    policy: 'write-content',
    params: one,
    status: 204,
    problems: ['kind-not-offered', 'expense-report-not-draft', 'forbidden', 'record-unshown'],
  },
})
