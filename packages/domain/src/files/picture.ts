/** The most pixels of a picture, width times height. A phone's camera makes up to 50 million. */
export const MOST_PIXELS = 50_000_000

/**
 * What a picture says of itself before a pixel is decoded. `isBare`: it holds pixels and colours only, and nothing of where, when or by what it was
 * taken.
 */
export type Picture = { readonly width: number; readonly height: number; readonly isBare: boolean }

/** Reads the parts of a JPEG or PNG. `undefined`: they do not fit together. */
export const pictureOf = (type: 'image/jpeg' | 'image/png', bytes: Uint8Array): Picture | undefined => {
  const parts = type === 'image/jpeg' ? partsOfJpeg(bytes) : partsOfPng(bytes)
  return parts && { ...parts.size, isBare: parts.isBare && parts.end === bytes.byteLength }
}

type Size = Pick<Picture, 'width' | 'height'>
type Parts = { readonly size: Size; readonly isBare: boolean; readonly end: number }

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
const textAt = (bytes: Uint8Array, at: number, length: number): string => String.fromCharCode(...bytes.subarray(at, at + length))

/** The chunks of a PNG (ISO/IEC 15948) that say how its pixels look. */
const PNG_LOOKS: ReadonlySet<string> = new Set('IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB bKGD pHYs hIST'.split(' '))

const partsOfPng = (bytes: Uint8Array): Parts | undefined => {
  const view = viewOf(bytes)
  let size: Size | undefined
  let isBare = true
  for (let at = 8; at + 12 <= bytes.byteLength;) {
    const name = textAt(bytes, at + 4, 4)
    const end = at + 12 + view.getUint32(at)
    if (end > bytes.byteLength || (size === undefined) !== (name === 'IHDR')) return undefined
    size ??= { width: view.getUint32(at + 8), height: view.getUint32(at + 12) }
    if (!PNG_LOOKS.has(name)) isBare = false
    if (name === 'IEND') return { size, isBare, end }
    at = end
  }
  return undefined
}

/** The frame headers of a JPEG (ISO/IEC 10918-1), which have its size. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
const SCAN = 0xda
const END = 0xd9

const partsOfJpeg = (bytes: Uint8Array): Parts | undefined => {
  const view = viewOf(bytes)
  let size: Size | undefined
  let isBare = true
  for (let at = 2; at + 2 <= bytes.byteLength;) {
    const marker = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff) return undefined
    if (marker === END) return size && { size, isBare, end: at + 2 }
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (at + 4 > bytes.byteLength) return undefined
    const end = at + 2 + view.getUint16(at + 2)
    if (end > bytes.byteLength) return undefined
    if (isFrame(marker)) {
      if (end < at + 9) return undefined
      size ??= { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    }
    if (!looks(marker, bytes.subarray(at + 4, end))) isBare = false
    at = marker === SCAN ? endOfScan(bytes, end) : end
  }
  return undefined
}

/** Whether a segment says how the pixels look. Of the application's own, only JFIF without a thumbnail, Adobe's transform and colour profiles do. */
const looks = (marker: number, segment: Uint8Array): boolean => {
  if (marker === 0xfe) return false
  if (marker < 0xe0 || marker > 0xef) return true
  if (marker === 0xe0) return textAt(segment, 0, 5) === 'JFIF\0' && segment.byteLength === 14
  if (marker === 0xe2) return textAt(segment, 0, 12) === 'ICC_PROFILE\0'
  return marker === 0xee && textAt(segment, 0, 5) === 'Adobe' && segment.byteLength === 12
}

/** Where the next marker stands. Within a scan, 0xFF is followed by 0 or by a restart. */
const endOfScan = (bytes: Uint8Array, from: number): number => {
  let at = bytes.indexOf(0xff, from)
  while (at >= 0 && isInScan(bytes[at + 1])) at = bytes.indexOf(0xff, at + 2)
  return at < 0 ? bytes.byteLength : at
}
const isInScan = (next: number | undefined): boolean => next === 0 || (next !== undefined && next >= 0xd0 && next <= 0xd7)
