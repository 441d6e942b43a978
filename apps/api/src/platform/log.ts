import { pino, type Logger } from 'pino'

export type Log = Logger

/** Ten or twelve digits that can be a Swedish personal number, with or without a hyphen. They are never written to a log. */
const PERSONAL_NUMBER = /\b(?:\d{2})?\d{6}[-+]?\d{4}\b/g
const withoutPersonalNumbers = (line: string): string => line.replace(PERSONAL_NUMBER, '[personal-number]')

/** Writes structured lines to standard output. Secrets and personal numbers are removed from every line. */
export const createLog = (level: string): Log =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: ['password', '*.password', 'headers.cookie', 'headers.authorization', '*.token'],
    },
    { write: (line: string) => process.stdout.write(withoutPersonalNumbers(line)) },
  )
