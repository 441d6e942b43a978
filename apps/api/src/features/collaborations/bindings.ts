import { createHash } from 'node:crypto'

/** Collects a statement's values as it is put together from known pieces; what is bound is never part of the text. */
export type Bindings = ((value: unknown, cast: string) => string) & {
  readonly values: () => unknown[]
  /** A stable name for a text, so that the server plans each shape of the list once per connection. */
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
