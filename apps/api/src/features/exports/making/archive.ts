import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { PassThrough, Readable } from 'node:stream'
import { finished, pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { CHUNK_BYTES, inLargerChunks } from '../../../platform/larger-chunks.ts'

export type ArchivedFile = { readonly name: string; readonly size: number; readonly sha256: string }
export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/** A ZIP to which files are added one after the other; none is held in memory. */
export type Archive = {
  /** Resolves when the file is completely in the ZIP; rejects when the ZIP cannot be written. `stored`: the file is not compressed. */
  readonly add: (name: string, chunks: Chunks, manner?: { readonly stored?: boolean }) => Promise<ArchivedFile>
  readonly files: () => readonly ArchivedFile[]
  readonly close: () => Promise<void>
  /** Stops writing. The caller removes the unfinished file. */
  readonly abandon: () => void
}

export const createArchive = (path: string, at: Date): Archive => {
  const zip = new ZipFile()
  const target = createWriteStream(path, { mode: 0o600 })
  const files = new Map<string, ArchivedFile>()
  let adding: Readable | undefined
  const written = pipeline(Readable.from(zip.outputStream), target)
  // When the ZIP cannot be written, the file being added fails at once, and later ones fail when they begin.
  written.catch((error: unknown) => adding?.destroy(error instanceof Error ? error : new Error(String(error))))
  return {
    add: async (name, chunks, { stored = false } = {}) => {
      if (files.has(name)) throw new Error(`${name} was added to the archive twice`)
      if (target.errored ?? target.destroyed) throw target.errored ?? new Error('the archive was abandoned')
      const hash = createHash('sha256')
      let size = 0
      const measured = async function* () {
        for await (const chunk of inLargerChunks(chunks)) {
          hash.update(chunk)
          size += chunk.byteLength
          yield chunk
        }
      }
      const source = Readable.from(measured(), { objectMode: false, highWaterMark: AHEAD_BYTES })
      const door = new PassThrough()
      zip.addReadStreamLazy(name, { mtime: at, compressionLevel: stored ? 0 : LEVEL }, through(door))
      adding = door
      try {
        // Waits until the ZIP has taken the whole file; otherwise thousands of small files would queue up.
        await Promise.all([pipeline(source, door), finished(door)])
      } finally {
        adding = undefined
      }
      const file = { name, size, sha256: hash.digest('hex') }
      files.set(name, file)
      return file
    },
    files: () => [...files.values()],
    close: async () => {
      zip.end()
      await written
    },
    abandon: () => target.destroy(),
  }
}

type Take = (error: unknown, stream: Readable) => void

/** The ZIP keeps its entries' callbacks until it is closed. This one gives the stream once and then drops it, so that it can be freed. */
const through = (door: Readable): ((take: Take) => void) => {
  const way = [door]
  return (take) => way.splice(0).forEach((stream) => take(null, stream))
}

/** A middle level: it makes text five times smaller, in a third of the time that the best level takes. */
const LEVEL = 3
/** How much is read ahead, so that reading and compressing do not wait for each other. */
const AHEAD_BYTES = 8 * CHUNK_BYTES
