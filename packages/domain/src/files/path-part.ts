/** What a file system or a shell refuses or reads as something else, and what nobody sees: controls, direction marks, lone surrogates. */
const REFUSED = /[\p{C}\p{Zl}\p{Zp}<>:"/\\|?*]+/gu
/** Windows keeps these names for devices, with any ending. */
export const DEVICE_NAME = /^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$)(?=\.|$)/i
const ENDING = /\.[\p{L}\p{N}]{1,10}$/u

const LONGEST = 80
/** Most file systems allow 255 bytes; what is left makes room for `-2` and the like. */
const MOST_BYTES = 200

/** Windows drops dots and blanks at the end, other systems hide names that begin with a dot. */
const trimmed = (text: string): string => text.replaceAll(/^[.\s-]+|[.\s-]+$/gu, '')

const bytesOf = (letter: string): number => {
  const code = letter.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_00_00 ? 3 : 4
}

/** The beginning of a text: at most 80 letters and 200 bytes in UTF-8, no letter cut in two. */
const beginning = (text: string): string => {
  const letters = Array.from(text).slice(0, LONGEST)
  while (letters.reduce((sum, letter) => sum + bytesOf(letter), 0) > MOST_BYTES) letters.pop()
  return letters.join('')
}

/**
 * Makes a text one part of a path, on every system: the only place that does. It keeps the ending of a long name, folds what Windows refuses, and
 * keeps å ä ö as one letter each (NFC). It is never empty and leaves its folder in no way.
 */
export const pathPart = (text: string): string => {
  const plain = trimmed(text.toWellFormed().replaceAll('\ufffd', '').normalize('NFC').replaceAll(REFUSED, '-').replaceAll(/\s+/gu, ' '))
  const [ending = ''] = ENDING.exec(plain) ?? []
  const stem = plain.slice(0, plain.length - ending.length)
  return `${trimmed(beginning(`${DEVICE_NAME.test(stem) ? '_' : ''}${stem}`)) || 'x'}${ending}`
}

/** The name under which a paper of the portal is saved: words with hyphens between them, and the ending. */
export const paperName = (text: string, ending: string): string => pathPart(`${text.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')}.${ending}`)

/** Makes paths unique: the second `kvitto.png` of a folder becomes `kvitto-2.png`. Case is ignored, as some file systems do. */
export const uniquePaths = (): ((path: string) => string) => {
  const taken = new Set<string>()
  return (path) => {
    const dot = path.lastIndexOf('.')
    const at = dot > path.lastIndexOf('/') ? dot : path.length
    let name = path
    for (let times = 2; taken.has(folded(name)); times += 1) name = `${path.slice(0, at)}-${times}${path.slice(at)}`
    taken.add(folded(name))
    return name
  }
}

/** Upper case first: `ß` and `SS` are one name to some file systems. */
const folded = (path: string): string => path.toUpperCase().toLowerCase()
