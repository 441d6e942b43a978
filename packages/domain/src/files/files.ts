import { type FilesTrait, filesTraitOf, type RecordKind } from '../catalogue/records.ts'
import { keysOf } from '../kernel/keys.ts'
import { FILE_TYPES, type FileType } from './file-name.ts'

export const ALLOWED_FILES: readonly FileType[] = keysOf(FILE_TYPES)
/** The most bytes in one file. */
export const LARGEST_FILE = 10 * 1024 * 1024
/** The most files on one record. */
export const MOST_FILES = 20
/** The box that a logo fits into, in pixels: 300 dots an inch on paper. A larger picture is made smaller. */
const LOGO_BOX = { width: 750, height: 250 }
const PICTURES = ALLOWED_FILES.filter((type) => type !== 'application/pdf')

type Takes = {
  readonly most: number
  readonly types: readonly FileType[]
  readonly box: { readonly width: number; readonly height: number } | null
}
const TAKES: Readonly<Record<FilesTrait, Takes>> = {
  none: { most: 0, types: [], box: null },
  added: { most: MOST_FILES, types: ALLOWED_FILES, box: null },
  'one-picture': { most: 1, types: PICTURES, box: LOGO_BOX },
  'comes-with-one': { most: 1, types: ALLOWED_FILES, box: null },
}
/** How many files a record of this kind takes, of which types, and the box in pixels that a picture must fit into; `null`: of any size. */
export const filesTakenBy = (kind: RecordKind): Takes => TAKES[filesTraitOf(kind)]

export type FileRefusal =
  | { readonly code: 'file-not-allowed'; readonly allowed: readonly FileType[] }
  | { readonly code: 'too-many-files'; readonly limit: number }
  | PictureRefusal
/** `pixels` and `limit`: width times height. */
export type PictureRefusal =
  | { readonly code: 'picture-too-large'; readonly pixels: number; readonly limit: number }
  | { readonly code: 'picture-unreadable' }

/**
 * Judges the type found in the content, for a record of this kind; the file name does not count. `undefined`: the type is unknown. HEIC is a HEIF with
 * pictures of one kind.
 */
export const judgeType = (found: string | undefined, kind: RecordKind): FileType | FileRefusal => {
  const { types } = filesTakenBy(kind)
  return types.find((type) => type === (found === 'image/heif' ? 'image/heic' : found)) ?? { code: 'file-not-allowed', allowed: types }
}

/** Refuses one more file when the record is full. `undefined`: there is room. */
export const roomForOneMore = (files: number, kind: RecordKind): FileRefusal | undefined => {
  const { most } = filesTakenBy(kind)
  return files < most ? undefined : { code: 'too-many-files', limit: most }
}
