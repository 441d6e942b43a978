import { open } from 'node:fs/promises'
import type { Download } from '@portal/contract'
import type { Context } from '../context.ts'
import type { StoredFile } from './files.store.ts'

/** To be saved, and run by no browser: not as a page, not in a frame, not as what its bytes may look like. */
const RUNS_NOTHING = { 'Content-Security-Policy': "default-src 'none'; sandbox", 'Cross-Origin-Resource-Policy': 'same-origin' }

/** Read as it is sent: how large it is costs no memory. */
export const readStored = async ({ storage }: Pick<Context, 'storage'>, subscriptionId: string, file: StoredFile): Promise<Download> => {
  const handle = await open(storage.fileOf(subscriptionId, file.id))
  return {
    fileName: file.name,
    mediaType: file.mediaType,
    bytes: { size: file.size, chunks: handle.createReadStream() },
    headers: RUNS_NOTHING,
  }
}
