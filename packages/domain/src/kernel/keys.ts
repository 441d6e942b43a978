/** The keys of a table, typed as their union; `Object.keys` returns plain strings. */
export const keysOf = <T extends object>(table: T): readonly (keyof T & string)[] => Object.keys(table) as (keyof T & string)[]
/** Whether the text is a member of the list. */
export const isOneOf = <T extends string>(list: readonly T[], text: string): text is T => (list as readonly string[]).includes(text)
/** Each member once, in the order of its first appearance. */
export const distinct = <T>(list: readonly T[]): readonly T[] => [...new Set(list)]
/** How many members there are by key. */
export const countBy = <T>(list: readonly T[], keyOf: (member: T) => string): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const member of list) {
    const key = keyOf(member)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}
