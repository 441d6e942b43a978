import { pino, type Logger } from 'pino'

export type Log = Logger

/** Ten or twelve digits that can be a Swedish personal number, with or without a hyphen. They are never written to a log. */
const PERSONAL_NUMBER = /\b(?:\d{2})?\d{6}[-+]?\d{4}\b/g

/** How long a line may wait to be written together with others. */
const WAIT_MS = 20
const MOST_WAITING = 8_192
const WARNING = 40

/**
 * Standard output: each write costs the process as much as a small query, so lines of a few milliseconds are written together.
 * A warning or worse is written at once, with all that waited before it; the rest is written when the process ends.
 */
const createOutput = () => {
  let waiting = ''
  let timer: NodeJS.Timeout | undefined
  const flush = (): void => {
    clearTimeout(timer)
    timer = undefined
    const lines = waiting
    waiting = ''
    if (lines) process.stdout.write(lines.replace(PERSONAL_NUMBER, '[personal-number]'))
  }
  process.on('exit', flush)
  const output = {
    /** Asks pino for the level of each line, beforehand, in `lastLevel`. */
    [Symbol.for('pino.metadata')]: true,
    lastLevel: 0,
    write: (line: string): void => {
      waiting += line
      if (output.lastLevel >= WARNING || waiting.length > MOST_WAITING) return flush()
      timer ??= setTimeout(flush, WAIT_MS).unref()
    },
    flush,
  }
  return output
}
const output = createOutput()

/** What an error of the database says of the row that it refuses: it holds the row's values. */
const OF_ERRORS = ['err.detail', 'err.where', 'err.parameters'] as const

/** Writes structured lines to standard output. Secrets, values in errors of the database, and personal numbers are removed from every line. */
export const createLog = (level: string): Log =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: ['password', '*.password', 'headers.cookie', 'headers.authorization', '*.token', ...OF_ERRORS],
    },
    output,
  )
