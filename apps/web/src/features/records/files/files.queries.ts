import { files, type FileView } from '@portal/contract'
import { mutationOptions } from '@tanstack/react-query'
import { addressOf, call } from '../../../platform/call.ts'
import { query } from '../../../platform/query.ts'
import { upload } from '../../../platform/upload.ts'
import type { SendFile } from './use-uploads.ts'

/** The record that files belong to. */
export type Holder = { readonly id: string; readonly recordId: string }

export const fileQueries = {
  list: ({ id, recordId }: Holder) => query(files.list, { params: { id, recordId } }),
  remove: ({ id, recordId }: Holder, fileId: string) =>
    mutationOptions({ mutationFn: () => call(files.remove, { params: { id, recordId, fileId } }) }),
}

/** Sends a file to its record. */
export const sendTo =
  (params: Holder): SendFile =>
  async (file, onProgress) =>
    void (await upload(files.add, { params, query: { name: file.name }, file }, onProgress))

/** The address of a file, to save it or to show it as a picture. */
export const fileAddress = ({ id, recordId }: Holder, { id: fileId }: FileView): string => addressOf(files.one, { params: { id, recordId, fileId } })
