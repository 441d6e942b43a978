import { DEVICE_NAME } from './path-part.ts'

/** The types that a stored file may have, each with its allowed extensions. The first one is used for new names. */
export const FILE_TYPES = { 'application/pdf': ['pdf'], 'image/jpeg': ['jpg', 'jpeg'], 'image/png': ['png'], 'image/heic': ['heic', 'heif'] } as const
export type FileType = keyof typeof FILE_TYPES

const LONGEST_STEM = 80
/** Control characters, line breaks, invisible characters, characters that change the text direction, and lone surrogates. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu
/** Characters with a special meaning in some file system or shell. */
const MEANINGFUL = /[<>:"|?*]/g

/**
 * Makes a user's file name safe to show, to put in an archive and to download: no path, no line breaks, no change of text direction, a limited
 * length, and the extension of the file's real type.
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
  const whole = stem === '' ? 'file' : DEVICE_NAME.test(stem) ? `_${stem}` : stem
  return `${whole}.${isOwn ? ending : endings[0]}`
}

/** Removes dots and spaces at both ends, because some systems hide or cut off such names. */
const trimmed = (stem: string): string => stem.replaceAll(/^[. ]+|[. ]+$/g, '')
