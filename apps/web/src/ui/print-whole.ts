import { useSyncExternalStore } from 'react'

/** The lists on the page that are not fetched to their end, and whether the visitor is waiting for them in order to print. */
const page = { partial: new Set<object>(), isAsked: false, watchers: new Set<() => void>() }

const tell = (isAsked: boolean): void => {
  page.isAsked = isAsked
  for (const watcher of page.watchers) watcher()
}
const settle = (): void => {
  if (!page.isAsked || page.partial.size > 0) return
  tell(false)
  window.print()
}
const watch = (watcher: () => void): (() => void) => {
  page.watchers.add(watcher)
  return () => page.watchers.delete(watcher)
}

/** Whether every list is being fetched to its end. */
export const useIsWholeAsked = (): boolean => useSyncExternalStore(watch, () => page.isAsked)

/** Prints the page once each of its lists is fetched to its end. */
export const printWhole = (): void => {
  tell(true)
  settle()
}

/** Stops waiting and prints nothing, because half a list looks like a whole one on paper. */
export const giveUpPrinting = (): void => tell(false)

/** Registers a list that is not fetched to its end. Call the returned function when it is. */
export const holdPartial = (): (() => void) => {
  const list = {}
  page.partial.add(list)
  return () => {
    page.partial.delete(list)
    settle()
  }
}
