import { useSyncExternalStore } from 'react'

/** Lists on the page whose rest has not been fetched, and whether somebody waits for all of it to print the page. */
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

/** Whether the rest of every list is asked for. */
export const useIsWholeAsked = (): boolean => useSyncExternalStore(watch, () => page.isAsked)

/** Prints the page once each of its lists is there to its end. */
export const printWhole = (): void => {
  tell(true)
  settle()
}

/** The rest could not be fetched, so that nothing is printed: half a list looks like a whole one on paper. */
export const giveUpPrinting = (): void => tell(false)

/** For as long as a list has more than it shows; returns what says that it no longer has. */
export const holdPartial = (): (() => void) => {
  const list = {}
  page.partial.add(list)
  return () => {
    page.partial.delete(list)
    settle()
  }
}
