import type { RecordKind } from '../catalogue/records.ts'
import { keysOf } from '../kernel/keys.ts'
import { FILE_TYPES, type FileType } from './file-name.ts'

export const ALLOWED_FILES: readonly FileType[] = keysOf(FILE_TYPES)
/** Bytes of one file. */
export const LARGEST_FILE = 10 * 1024 * 1024
/** Files of one record. */
export const MOST_FILES = 20

/** Which kinds of record get files one by one; a document comes with its one file and keeps it. */
const WITH_FILES: readonly RecordKind[] = ['expense-report']
export const carriesFiles = (kind: RecordKind): boolean => WITH_FILES.includes(kind)

export type FileRefusal =
  | { readonly code: 'file-not-allowed'; readonly allowed: readonly FileType[] }
  | { readonly code: 'too-many-files'; readonly limit: number }

/** By its content, whatever its name says; `undefined`: of no kind that is known. */
export const judgeType = (found: string | undefined): FileType | FileRefusal =>
  ALLOWED_FILES.find((type) => type === found) ?? { code: 'file-not-allowed', allowed: ALLOWED_FILES }

/** Whether a record that has this many files may get one more; `undefined`: it may. */
export const roomForOneMore = (files: number): FileRefusal | undefined =>
  files < MOST_FILES ? undefined : { code: 'too-many-files', limit: MOST_FILES }
