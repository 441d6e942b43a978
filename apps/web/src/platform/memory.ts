/** What this browser keeps for the visitor's convenience. Where storage is forbidden the portal works, and forgets. */
type Kept = 'language' | 'company'

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
    // A convenience lost is no error.
  }
}
