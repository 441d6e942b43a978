/** What this browser remembers for the visitor. Where storage is forbidden, nothing is remembered and everything else works. */
type Kept = 'no-keys' | 'language' | 'colour-scheme' | 'company' | 'latest' | 'customers'

export const remembered = (what: Kept): string | null => {
  try {
    return localStorage.getItem(what)
  } catch {
    return null
  }
}

export const remember = (what: Kept, value: string): void => {
  try {
    localStorage.setItem(what, value)
  } catch {
    // Nothing depends on it.
  }
}

export const forget = (what: Kept): void => {
  try {
    localStorage.removeItem(what)
  } catch {
    // Nothing depends on it.
  }
}

/** A remembered list of things with these texts. What an earlier release kept in another shape is left out. */
export const rememberedList = <F extends string>(what: Kept, fields: readonly F[]): readonly Readonly<Record<F, string>>[] => {
  const fits = (value: unknown): value is Readonly<Record<F, string>> =>
    typeof value === 'object' && value !== null && fields.every((field) => typeof Reflect.get(value, field) === 'string')
  try {
    const kept: unknown = JSON.parse(remembered(what) ?? '[]')
    return Array.isArray(kept) ? kept.filter(fits) : []
  } catch {
    return []
  }
}

export const rememberList = (what: Kept, list: readonly object[]): void => remember(what, JSON.stringify(list))
