import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { PassThrough, Readable } from 'node:stream'
import { finished, pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'

export type ArchivedFile = { readonly name: string; readonly size: number; readonly sha256: string }
export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/** A ZIP that is written as its files come, one after the other; nothing of them is held. */
export type Archive = {
  /** Resolves once the file is whole in the ZIP; rejects when the ZIP cannot be written. `stored`: not worth compressing. */
  readonly add: (name: string, chunks: Chunks, manner?: { readonly stored?: boolean }) => Promise<ArchivedFile>
  readonly files: () => readonly ArchivedFile[]
  readonly close: () => Promise<void>
  /** Gives up; what has been written is the caller's to remove. */
  readonly abandon: () => void
}

export const createArchive = (path: string, at: Date): Archive => {
  const zip = new ZipFile()
  const target = createWriteStream(path, { mode: 0o600 })
  const files = new Map<string, ArchivedFile>()
  let adding: Readable | undefined
  const written = pipeline(Readable.from(zip.outputStream), target)
  // Whoever is adding learns at once that the ZIP cannot be written; whoever comes afterwards, at the next turn.
  written.catch((error: unknown) => adding?.destroy(error instanceof Error ? error : new Error(String(error))))
  return {
    add: async (name, chunks, { stored = false } = {}) => {
      if (files.has(name)) throw new Error(`${name} is in the archive already`)
      if (target.errored ?? target.destroyed) throw target.errored ?? new Error('the archive has been given up')
      const hash = createHash('sha256')
      let size = 0
      const measured = async function* () {
        for await (const chunk of gathered(chunks)) {
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
        // Until the ZIP has taken it all: small files would otherwise wait there by the thousand.
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

/** A ZIP keeps until its end what it was told to read a file from. This leads to the file once, and to nothing afterwards. */
const through = (door: Readable): ((take: Take) => void) => {
  const way = [door]
  return (take) => way.splice(0).forEach((stream) => take(null, stream))
}

/** Each chunk goes through threads that compress and write: line by line the way there would cost more than the work. */
const CHUNK_BYTES = 64 * 1024
/** Halfway: text becomes a fifth of its size, in a third of the time that the last per cent would take. */
const LEVEL = 3
/** So much is ready beforehand, so that reading and compressing need not wait for each other. */
const AHEAD_BYTES = 8 * CHUNK_BYTES

/** The same bytes in chunks of a size worth sending. */
async function* gathered(chunks: Chunks): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of chunks) {
    waiting.push(chunk)
    bytes += chunk.byteLength
    if (bytes < CHUNK_BYTES) continue
    yield Buffer.concat(waiting, bytes)
    waiting = []
    bytes = 0
  }
  if (bytes > 0) yield Buffer.concat(waiting, bytes)
}
