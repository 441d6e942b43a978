import { keysOf } from '../kernel/keys.ts'
import { FILE_TYPES, type FileType } from './file-name.ts'

export const ALLOWED_FILES: readonly FileType[] = keysOf(FILE_TYPES)
/** The most bytes in one file. */
export const LARGEST_FILE = 10 * 1024 * 1024
/** The most files on one record. */
export const MOST_FILES = 20

export type FileRefusal =
  | { readonly code: 'file-not-allowed'; readonly allowed: readonly FileType[] }
  | { readonly code: 'too-many-files'; readonly limit: number }
  | PictureRefusal
/** `pixels` and `limit`: width times height. */
export type PictureRefusal =
  | { readonly code: 'picture-too-large'; readonly pixels: number; readonly limit: number }
  | { readonly code: 'picture-unreadable' }

/** Judges the type found in the content; the file name does not count. `undefined`: the type is unknown. HEIC is a HEIF with pictures of one kind. */
export const judgeType = (found: string | undefined): FileType | FileRefusal =>
  ALLOWED_FILES.find((type) => type === (found === 'image/heif' ? 'image/heic' : found)) ?? { code: 'file-not-allowed', allowed: ALLOWED_FILES }

/** Refuses one more file when the record is full. `undefined`: there is room. */
export const roomForOneMore = (files: number): FileRefusal | undefined =>
  files < MOST_FILES ? undefined : { code: 'too-many-files', limit: MOST_FILES }
