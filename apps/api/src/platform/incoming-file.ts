import { createHash } from 'node:crypto'
import { open, rm } from 'node:fs/promises'
import type { Incoming } from '@portal/contract'
import { ProblemError } from './problem.ts'

/** What is known of a file once it lies there: its size in bytes, hex SHA-256, and its beginning, by which its kind is told. */
export type Received = { readonly size: number; readonly sha256: string; readonly head: Uint8Array }

/** As much of a file's beginning as its signature can need. */
const HEAD = 4100

/**
 * Writes a body to a new file at `path` as it comes, so that its size costs no memory; on the disk for certain when this answers. Whatever goes
 * wrong leaves nothing there. Raises `payload-too-large` at the first byte too many, or at once where the sender says so; `invalid-request` when
 * the sender breaks off.
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

/** The same chunks; a sender who breaks off has sent nothing that could be carried out. */
async function* wholeBody(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks
  } catch {
    throw new ProblemError({ code: 'invalid-request', issues: [{ path: 'body', code: 'request_aborted' }] })
  }
}
