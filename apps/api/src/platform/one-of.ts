/**
 * Reads a code that a column holds as text. Returns the constant itself, so that tables by code find it at once; throws when the text is none of
 * the codes.
 */
export const oneOf = <T extends string>(codes: readonly T[]): ((text: string) => T) => {
  const known = new Map<string, T>(codes.map((code) => [code, code]))
  return (text) => {
    const code = known.get(text)
    if (code === undefined) throw new Error(`The database holds “${text}”, which is none of ${codes.join(', ')}`)
    return code
  }
}
