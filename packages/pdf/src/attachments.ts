import { inflateSync } from 'node:zlib'

/** More than any file that a paper carries. */
const LARGEST = 1024 * 1024

/** The text of each file that a PDF of ours carries, in their order. Of a PDF that is damaged there, the rest is given. */
export const attachmentsOf = (pdf: Uint8Array): readonly string[] => {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  const text = bytes.toString('latin1')
  return [...text.matchAll(EMBEDDED)].flatMap((found) => {
    const [whole, dictionary = ''] = found
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? 0)
    const from = found.index + whole.length
    return contentOf(bytes.subarray(from, from + Math.min(length, LARGEST)), dictionary.includes('/FlateDecode'))
  })
}

/** The dictionary of an embedded file, up to the first byte of its stream. */
const EMBEDDED = /<<((?:(?!>>\s*stream)[^])*?\/Type \/EmbeddedFile(?:(?!endobj)[^])*?)>>\s*stream\r?\n/g

const contentOf = (stream: Uint8Array, packed: boolean): readonly string[] => {
  try {
    return [(packed ? inflateSync(stream, { maxOutputLength: LARGEST }) : Buffer.from(stream)).toString('utf8')]
  } catch {
    return []
  }
}
