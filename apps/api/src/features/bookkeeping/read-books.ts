import { readSie, type SieReading } from '@portal/sie'
import { ProblemError } from '../../platform/problem.ts'

/** A SIE file that was read, and its bytes. Reading needs no transaction. */
export type ReadBooks = Omit<Extract<SieReading, { ok: true }>, 'ok'> & { readonly bytes: Uint8Array }

/** Reads a SIE file. Raises `sie-unreadable` with the line. */
export const readBooks = (bytes: Uint8Array): ReadBooks => {
  const reading = readSie(bytes)
  if (!reading.ok) throw new ProblemError({ code: 'sie-unreadable', line: reading.problem.line, reason: reading.problem.code })
  return { ...reading, bytes }
}
