import { createHash } from 'node:crypto'

/** Collects the values of a statement that is put together from fixed pieces. Values are bound as parameters and never become part of the text. */
export type Bindings = ((value: unknown, cast: string) => string) & {
  readonly values: () => unknown[]
  /** A stable name for a statement's text, so that each connection plans each form of the list once. */
  readonly nameOf: (text: string) => string
}

export const createBindings = (): Bindings => {
  const values: unknown[] = []
  const bind = (value: unknown, cast: string): string => {
    values.push(value)
    return `$${values.length}::${cast}`
  }
  return Object.assign(bind, { values: () => values, nameOf })
}

const names = new Map<string, string>()
const nameOf = (text: string): string => {
  const known = names.get(text)
  if (known) return known
  const name = `list-${createHash('sha1').update(text).digest('hex').slice(0, 12)}`
  names.set(text, name)
  return name
}
