import { type Draft, documents, type RecordOf, records } from '@portal/contract'
import { mutationOptions } from '@tanstack/react-query'
import { call } from '../../../platform/call.ts'
import { upload } from '../../../platform/upload.ts'
import { shownAtOnce } from '../shown-at-once.ts'
import type { SendFile } from '../files/use-uploads.ts'

export type Document = RecordOf<'document'>
export const documentQueries = {
  save: (id: string, { id: recordId, version }: Document) =>
    mutationOptions({
      mutationFn: (content: Draft<'document'>) => call(records.change, { params: { id, recordId }, body: { version, content } }),
      ...shownAtOnce(id),
    }),
}

/** Sends a file, which becomes a new document. */
export const sendDocument =
  (id: string): SendFile =>
  async (file, onProgress) =>
    void (await upload(documents.add, { params: { id }, query: { name: file.name }, file }, onProgress))
