/** The first three lines with a letter outside ASCII, up to a hundred characters each, by which a person can check the decoding. */
export const sampleOf = (text: string): readonly string[] => {
  const found: string[] = []
  const letter = /[^\0-\u007f]/g
  for (let hit = letter.exec(text); hit && found.length < 3; hit = letter.exec(text)) {
    const from = Math.max(text.lastIndexOf('\n', hit.index), text.lastIndexOf('\r', hit.index)) + 1
    const to = endOfLine(text, hit.index)
    found.push(text.slice(Math.max(from, hit.index - 50), Math.min(to, hit.index + 50)).trim())
    letter.lastIndex = to
  }
  return found
}

const endOfLine = (text: string, at: number): number => {
  const ends = [text.indexOf('\n', at), text.indexOf('\r', at)].filter((end) => end !== -1)
  return Math.min(text.length, ...ends)
}
