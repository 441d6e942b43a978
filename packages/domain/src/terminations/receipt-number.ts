/** The characters of a receipt number after its year that must be known before it is searched for. */
const FEWEST = 3

const LOOKS_LIKE: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' }

/**
 * The beginning of a receipt number (`2026-7K3M-9QXA`) as a person types it: any case, with or without dashes and spaces, and with letters that look
 * like a digit. `undefined`: the text is no beginning of a number, or too short to search for.
 */
export const receiptNumberStart = (typed: string): string | undefined => {
  const [, year, letters = ''] = /^(20\d\d)([0-9A-Z]{0,8})$/.exec(typed.toUpperCase().replaceAll(/[\s-]/g, '')) ?? []
  if (year === undefined || letters.length < FEWEST) return undefined
  const read = letters.replaceAll(/[OIL]/g, (letter) => LOOKS_LIKE[letter] ?? letter)
  return [year, read.slice(0, 4), read.slice(4)].filter((part) => part !== '').join('-')
}
