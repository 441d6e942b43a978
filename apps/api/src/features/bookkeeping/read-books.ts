import { createHash } from 'node:crypto'
import type { Day } from '@portal/domain'
import { readSie, type SieReading, type SieReadingOptions } from '@portal/sie'
import { refuseWrittenDays } from '../../content/written-days.ts'
import { ProblemError } from '../../platform/problem.ts'
import { daysOfSie } from './sie-days.ts'

/** A SIE file that was read, its bytes and their hash (hex). Reading needs no transaction. */
export type ReadBooks = Omit<Extract<SieReading, { ok: true }>, 'ok'> & { readonly bytes: Uint8Array; readonly sha256: string }

/** Reads a SIE file. Raises `sie-unreadable` with the line, `day-out-of-range` with the place. */
export const readBooks = (bytes: Uint8Array, options: SieReadingOptions, today: Day): ReadBooks => {
  const reading = readSie(bytes, options)
  if (!reading.ok) throw new ProblemError({ code: 'sie-unreadable', line: reading.problem.line, reason: reading.problem.code })
  refuseWrittenDays(daysOfSie(reading.document), today)
  return { ...reading, bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
}
