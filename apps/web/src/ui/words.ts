import { createContext, use } from 'react'

/** What is counted, for one and for several. */
export type Counted = { readonly one: string; readonly other: string }

/** The few words that the ui itself shows. The app sets them once, in the visitor's language. */
export type UiWords = {
  readonly loading: string
  readonly cancel: string
  readonly close: string
  /** How a day is written, as a field shows it while it is empty. */
  readonly dayPattern: string
  readonly openCalendar: string
  readonly back: string
  readonly retry: string
  readonly print: string
  readonly showMore: string
  readonly showing: (count: number, of: Counted) => string
  readonly showingAll: (count: number, of: Counted) => string
  readonly documentTitle: (page: string) => string
  readonly requestId: (id: string) => string
}

const Words = createContext<UiWords | null>(null)
export const UiWordsProvider = Words.Provider

export const useUiWords = (): UiWords => {
  const words = use(Words)
  if (!words) throw new Error('the app gives the ui its words')
  return words
}
