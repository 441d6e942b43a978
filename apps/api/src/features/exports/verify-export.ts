import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import type { Readable } from 'node:stream'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { MANIFEST, manifest, type Manifest } from './making/manifest.ts'

export type Fault = {
  readonly code: 'not-a-zip' | 'no-manifest' | 'manifest-unreadable' | 'missing' | 'unknown' | 'changed' | 'cut-off'
  readonly name: string
}
export type Verified = {
  readonly faults: readonly Fault[]
  readonly files: number
  readonly manifest: Manifest | undefined
  readonly manifestSha256: string | undefined
}

/** A manifest lists a few thousand files; a larger one is not the portal's. */
const LARGEST_MANIFEST = 64 * 1024 * 1024

/** Compares every file of an export's ZIP with its manifest, one after the other, without unpacking to disk. */
export const verifyExport = async (path: string): Promise<Verified> => {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch(() => undefined)
  if (!zip) return { faults: [{ code: 'not-a-zip', name: path }], files: 0, manifest: undefined, manifestSha256: undefined }
  try {
    return await verifyEntries(zip)
  } finally {
    zip.close()
  }
}

type Seen = { readonly size: number; readonly sha256: string } | undefined

const verifyEntries = async (zip: ZipFile): Promise<Verified> => {
  const seen = new Map<string, Seen>()
  let sealed: Uint8Array | undefined
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName === MANIFEST && entry.uncompressedSize <= LARGEST_MANIFEST) sealed = await bytesOf(zip, entry)
      else seen.set(entry.fileName, await measured(zip, entry))
    }
  } catch {
    return { faults: [{ code: 'cut-off', name: '' }], files: seen.size, manifest: undefined, manifestSha256: undefined }
  }
  if (!sealed) return { faults: [{ code: 'no-manifest', name: MANIFEST }], files: seen.size, manifest: undefined, manifestSha256: undefined }
  const read = readManifest(sealed)
  const manifestSha256 = createHash('sha256').update(sealed).digest('hex')
  if (!read) return { faults: [{ code: 'manifest-unreadable', name: MANIFEST }], files: seen.size, manifest: undefined, manifestSha256 }
  return { faults: faultsOf(read, seen), files: seen.size, manifest: read, manifestSha256 }
}

const faultsOf = ({ files }: Manifest, seen: ReadonlyMap<string, Seen>): readonly Fault[] => {
  const named = new Set(files.map(({ name }) => name))
  return [
    ...files.flatMap(({ name, size, sha256 }): readonly Fault[] => {
      if (!seen.has(name)) return [{ code: 'missing', name }]
      const found = seen.get(name)
      return found?.size === size && found.sha256 === sha256 ? [] : [{ code: 'changed', name }]
    }),
    ...[...seen.keys()].filter((name) => !named.has(name)).map((name): Fault => ({ code: 'unknown', name })),
  ]
}

/** Size and hash of an entry; `undefined` when it cannot be unpacked. */
const measured = async (zip: ZipFile, entry: Entry): Promise<Seen> => {
  const hash = createHash('sha256')
  let size = 0
  try {
    const stream: AsyncIterable<Uint8Array> = await zip.openReadStreamPromise(entry)
    for await (const chunk of stream) {
      hash.update(chunk)
      size += chunk.length
    }
    return { size, sha256: hash.digest('hex') }
  } catch {
    return undefined
  }
}

const bytesOf = async (zip: ZipFile, entry: Entry): Promise<Uint8Array | undefined> => {
  const stream: Readable | undefined = await zip.openReadStreamPromise(entry).catch(() => undefined)
  return stream && buffer(stream).catch(() => undefined)
}

const readManifest = (bytes: Uint8Array): Manifest | undefined => {
  try {
    return manifest.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data
  } catch {
    return undefined
  }
}
