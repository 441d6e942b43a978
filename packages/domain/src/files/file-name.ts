/** What a stored file may be, each with the endings its name may have; the first is the one it gets. */
export const FILE_TYPES = { 'application/pdf': ['pdf'], 'image/jpeg': ['jpg', 'jpeg'], 'image/png': ['png'] } as const
export type FileType = keyof typeof FILE_TYPES

const LONGEST_STEM = 80
/** Controls and line breaks, marks that turn the reading direction or are not seen, halves of letters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu
/** What some file system or shell takes for something else. */
const MEANINGFUL = /[<>:"|?*]/g
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/**
 * A person's name for a file, made safe to show, to store in an archive and to download under: no path, no line breaks, nothing that turns the
 * reading direction, of modest length, and with the ending of what the file is by its content.
 */
export const safeFileName = (given: string, type: FileType): string => {
  const last = given.normalize('NFC').replaceAll(UNSEEN, ' ').split(/[/\\]/).at(-1) ?? ''
  const name = last.replaceAll(MEANINGFUL, '_').replaceAll(/\s+/g, ' ').trim()
  const endings: readonly string[] = FILE_TYPES[type]
  const dot = name.lastIndexOf('.')
  const ending = dot < 0 ? '' : name.slice(dot + 1).toLowerCase()
  const isOwn = endings.includes(ending)
  const stem = trimmed(
    trimmed(isOwn ? name.slice(0, dot) : name)
      .slice(0, LONGEST_STEM)
      .toWellFormed()
      .replaceAll('\ufffd', ''),
  )
  const whole = stem === '' ? 'file' : DEVICE.test(stem) ? `_${stem}` : stem
  return `${whole}.${isOwn ? ending : endings[0]}`
}

/** Names that begin or end with a dot or a space are hidden or cut off somewhere. */
const trimmed = (stem: string): string => stem.replaceAll(/^[. ]+|[. ]+$/g, '')
