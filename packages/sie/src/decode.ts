import iconv from 'iconv-lite'

/** `letters`: what there is to tell of them: that they are UTF-8, or that they look like it and were read as the PC8 that the file says. */
export type Decoded = { readonly text: string; readonly letters: 'encoding-utf8' | 'letters-like-utf8' | null }

/**
 * Bytes to text. PC8 is CP437. A file that says `#FORMAT PC8` is that, or letters which its writer broke would not come back as they
 * came. One that says nothing, or something else, is UTF-8 when its every byte is right UTF-8 and a real letter is among them
 * (å ä ö Å Ä Ö of CP437 never begin a UTF-8 sequence); replacement characters alone prove nothing. A byte order mark leaves no doubt.
 */
export const decodeSie = (bytes: Uint8Array): Decoded => {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const content = withoutEndMark(marked ? bytes.subarray(3) : bytes)
  const unicode = asUtf8(content)
  if (marked && unicode !== undefined) return { text: unicode, letters: 'encoding-utf8' }
  const likeUtf8 = unicode !== undefined && /[^\0-\u007f\ufffd]/.test(unicode)
  if (likeUtf8 && !PC8.test(unicode)) return { text: unicode, letters: 'encoding-utf8' }
  return { text: iconv.decode(content, 'cp437'), letters: likeUtf8 ? 'letters-like-utf8' : null }
}

const PC8 = /^[ \t]*#FORMAT[ \t]+"?PC8\b/im

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
