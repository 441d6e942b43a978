const SEPARATED = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/
const UNBROKEN = /^(\d{4}|\d{2})()(\d{2})(\d{2})$/

/**
 * The calendar day in a typed text: `2026-11-28`, `20261128`, `261128`, `2026/11/28` or `2026-1-5`, as `YYYY-MM-DD`. `undefined`: the text is no day, or
 * not a whole one yet. Two digits of a year are of this century.
 */
export const dayTyped = (text: string): string | undefined => {
  const [, year = '', , month = '', date = ''] = SEPARATED.exec(text.trim()) ?? UNBROKEN.exec(text.trim()) ?? []
  const day = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const read = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day) ? day : undefined
}
