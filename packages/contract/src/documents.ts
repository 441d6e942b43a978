import { LARGEST_FILE } from '@portal/domain'
import * as z from 'zod'
import { contract } from './endpoint.ts'
import { documentView } from './records/content.ts'
import { byId, day, line, text } from './scalars.ts'

export const documents = contract({
  add: {
    method: 'post',
    path: '/subscriptions/:id/documents',
    summary: `Add a document with its file in one act: a PDF, JPEG, PNG or HEIC of at most ${LARGEST_FILE / 1024 / 1024} MB, the file’s bytes as body`,
    policy: 'write-content',
    params: byId,
    query: z.strictObject({
      /** The name of the file. */
      name: z.string().min(1).max(1000),
      /** Default: the file's name. */
      title: line(200).optional(),
      /** Default: today. */
      date: day.optional(),
      note: text(1000).default(''),
    }),
    upload: 'stream',
    status: 201,
    answer: documentView,
    problems: ['day-out-of-range', 'file-not-allowed', 'picture-too-large', 'picture-unreadable', 'too-many-requests', 'kind-not-offered'],
  },
})
