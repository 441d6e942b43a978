import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
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
  const written = pipeline(Readable.from(zip.outputStream), target)
  const failed = written.then(() => new Promise<never>(() => undefined))
  failed.catch(() => undefined)
  const files: ArchivedFile[] = []
  return {
    add: async (name, chunks, { stored = false } = {}) => {
      const hash = createHash('sha256')
      let size = 0
      const measured = async function* () {
        for await (const chunk of chunks) {
          hash.update(chunk)
          size += chunk.byteLength
          yield chunk
        }
      }
      const source = Readable.from(measured(), { objectMode: false })
      const ended = new Promise<void>((resolve, reject) => source.once('end', resolve).once('error', reject))
      zip.addReadStream(source, name, { mtime: at, compress: !stored })
      const closed = new Promise<void>((resolve) => source.once('close', () => resolve()))
      try {
        await Promise.race([ended, failed])
      } finally {
        source.destroy()
        await closed
      }
      const file = { name, size, sha256: hash.digest('hex') }
      files.push(file)
      return file
    },
    files: () => files,
    close: async () => {
      zip.end()
      await written
    },
    abandon: () => target.destroy(),
  }
}
