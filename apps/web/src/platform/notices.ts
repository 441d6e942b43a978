import { useSyncExternalStore } from 'react'

/** The latest thing to tell: shown for a while, and read aloud. `key` tells two equal ones apart. */
export type Notice = { readonly key: number; readonly text: string }

const listeners = new Set<() => void>()
const state: { notice: Notice | null } = { notice: null }

const tell = (notice: Notice | null): void => {
  state.notice = notice
  for (const listener of listeners) listener()
}

/** Tells that something is done: `notify(texts.subscriptions.deletionCancelled(name))`. */
export const notify = (text: string): void => tell({ key: (state.notice?.key ?? 0) + 1, text })
export const dismissNotice = (): void => tell(null)

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useNotice = (): Notice | null => useSyncExternalStore(subscribe, () => state.notice)
