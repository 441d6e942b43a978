/** What the visitor typed: a search, or an act and the search for whom it concerns. */
export type Asked = { readonly q: string; readonly act: 'end' | null }

/** Reads what was typed. An act begins with its word in the visitor's language (`endWord`) and a space. */
export const askedIn = (typed: string, endWord: string): Asked => {
  const text = typed.trim().replaceAll(/\s+/g, ' ')
  const [first = '', ...rest] = text.split(' ')
  const isAct = first.toLocaleLowerCase('sv') === endWord && rest.length > 0
  return isAct ? { q: rest.join(' '), act: 'end' } : { q: text, act: null }
}

/** Whether a page's name has a word that begins with what was typed. */
export const isNamed = (label: string, q: string): boolean => {
  const [name, asked] = [label, q].map((text) => text.toLocaleLowerCase('sv'))
  return name !== undefined && asked !== undefined && name.split(' ').some((_word, at, words) => words.slice(at).join(' ').startsWith(asked))
}
