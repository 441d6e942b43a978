import { createHash } from 'node:crypto'
import { open, rm } from 'node:fs/promises'
import type { Incoming } from '@portal/contract'
import { ProblemError } from './problem.ts'

/** What is known of a received file: its size in bytes, its SHA-256 in hex, and its first bytes, which show what kind of file it is. */
export type Received = { readonly size: number; readonly sha256: string; readonly head: Uint8Array }

/** How many of the first bytes are kept: enough for every signature. */
const HEAD = 4100

/**
 * Streams a body into a new file at `path`, so that a large body takes no memory, and answers once the file is on the disk. On any failure the file
 * is removed. Raises `payload-too-large` at the first byte beyond the limit, or at once when the sender announces a larger size, and
 * `invalid-request` when the sender breaks off.
 */
export const receiveFile = async ({ size: claimed, chunks }: Incoming, path: string, limit: number): Promise<Received> => {
  if (claimed !== undefined && claimed > limit) throw new ProblemError({ code: 'payload-too-large', limit })
  try {
    return await write(wholeBody(chunks), path, limit)
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
}

const write = async (chunks: AsyncIterable<Uint8Array>, path: string, limit: number): Promise<Received> => {
  await using file = await open(path, 'wx', 0o600)
  const hash = createHash('sha256')
  const head: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    if (size < HEAD) head.push(chunk.subarray(0, HEAD - size))
    size += chunk.byteLength
    if (size > limit) throw new ProblemError({ code: 'payload-too-large', limit })
    hash.update(chunk)
    await file.writeFile(chunk)
  }
  await file.sync()
  return { size, sha256: hash.digest('hex'), head: Buffer.concat(head) }
}

/** Passes the chunks on. When the sender breaks off, it raises `invalid-request`. */
async function* wholeBody(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks
  } catch {
    throw new ProblemError({ code: 'invalid-request', issues: [{ path: 'body', code: 'request_aborted' }] })
  }
}
