import { open } from 'node:fs/promises'
import type { Download } from '@portal/contract'
import type { Context } from '../context.ts'
import type { StoredFile } from '../../content/files/files.store.ts'

/** A file is to be saved, never run by a browser: not as a page, not in a frame, and not as a type guessed from its bytes. */
const RUNS_NOTHING = { 'Content-Security-Policy': "default-src 'none'; sandbox", 'Cross-Origin-Resource-Policy': 'same-origin' }

/** Streams a file from the disk, so that its size takes no memory. */
export const readStored = async ({ storage }: Pick<Context, 'storage'>, subscriptionId: string, file: StoredFile): Promise<Download> => {
  const handle = await open(storage.fileOf(subscriptionId, file.id))
  return {
    fileName: file.name,
    mediaType: file.mediaType,
    bytes: { size: file.size, chunks: handle.createReadStream() },
    headers: RUNS_NOTHING,
  }
}
