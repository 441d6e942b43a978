import iconv from 'iconv-lite'

export type Decoded = { readonly text: string; readonly encoding: 'pc8' | 'utf-8' }

/**
 * Bytes to text. PC8 is CP437. A file whose every byte is right UTF-8 and which holds a real letter in it cannot have
 * been meant as CP437 (å ä ö Å Ä Ö never begin a UTF-8 sequence), whatever it claims. Replacement characters alone
 * prove nothing: there the writer lost the letters already, and they are kept as the bytes they are.
 */
export const decodeSie = (bytes: Uint8Array): Decoded => {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const content = withoutEndMark(marked ? bytes.subarray(3) : bytes)
  const unicode = asUtf8(content)
  if (unicode !== undefined && (marked || /[^\0-\u007f\ufffd]/.test(unicode))) return { text: unicode, encoding: 'utf-8' }
  return { text: iconv.decode(content, 'cp437'), encoding: 'pc8' }
}

/** DOS programs end a text file with Ctrl-Z. */
const withoutEndMark = (bytes: Uint8Array): Uint8Array => {
  let end = bytes.length
  while (end > 0 && bytes[end - 1] === 0x1a) end -= 1
  return bytes.subarray(0, end)
}

const asUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
