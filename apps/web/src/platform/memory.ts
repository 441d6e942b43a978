/** What this browser remembers for the visitor. Where storage is forbidden, nothing is remembered and everything else works. */
type Kept = 'language' | 'company' | 'latest' | 'customers'

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
