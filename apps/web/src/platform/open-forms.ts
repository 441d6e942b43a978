import { useEffect, useSyncExternalStore } from 'react'

/** How many forms are open, in which somebody may have typed something. */
const open = { forms: 0 }
const listeners = new Set<() => void>()

const count = (by: 1 | -1): void => {
  open.forms += by
  for (const listener of listeners) listener()
}

/** Counts the calling component as an open form for as long as it is shown. */
export const useAsOpenForm = (): void =>
  useEffect(() => {
    count(1)
    return () => count(-1)
  }, [])

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useHasOpenForm = (): boolean => useSyncExternalStore(subscribe, () => open.forms > 0)
