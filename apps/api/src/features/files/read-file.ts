import { open } from 'node:fs/promises'
import type { Download, FileView } from '@portal/contract'
import { olderCopy } from '../../content/files/older-copy.ts'
import type { Context } from '../context.ts'

/** A file is to be saved, never run by a browser: not as a page, not in a frame, and not as a type guessed from its bytes. */
const RUNS_NOTHING = { 'Content-Security-Policy': "default-src 'none'; sandbox", 'Cross-Origin-Resource-Policy': 'same-origin' }

/** Streams a file from the disk as it is shown, so that its size takes no memory. */
export const readStored = async ({ storage }: Pick<Context, 'storage'>, subscriptionId: string, file: FileView): Promise<Download> => {
  const hasCopy = file.original !== null || (await olderCopy(storage, subscriptionId, file))
  const handle = await open(hasCopy ? storage.shownOf(subscriptionId, file.id) : storage.fileOf(subscriptionId, file.id))
  const { size } = await handle.stat()
  return { fileName: file.name, mediaType: file.mediaType, bytes: { size, chunks: handle.createReadStream() }, headers: RUNS_NOTHING }
}
