/** The keys of a table as the union they are: `Object.keys` forgets it. */
export const keysOf = <T extends object>(table: T): readonly (keyof T & string)[] => Object.keys(table) as (keyof T & string)[]
/** Whether a text is one of a list's members. */
export const isOneOf = <T extends string>(list: readonly T[], text: string): text is T => (list as readonly string[]).includes(text)
/** Each member once, in order of first appearance. */
export const distinct = <T>(list: readonly T[]): readonly T[] => [...new Set(list)]
