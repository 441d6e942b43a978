import type { Language } from '@portal/texts/language'
import type { FirstTexts, Texts } from '@portal/texts'
import { useSyncExternalStore } from 'react'
import { isolating } from './isolated.ts'
import { remember } from './memory.ts'

/** What the log-in says, and what all screens say: each is loaded when it is first shown. */
const FIRST: Readonly<Record<Language, () => Promise<FirstTexts>>> = {
  sv: async () => isolating((await import('@portal/texts/first-sv')).firstSv),
  en: async () => isolating((await import('@portal/texts/first-en')).firstEn),
}
const WHOLE: Readonly<Record<Language, () => Promise<Texts>>> = {
  sv: async () => isolating((await import('@portal/texts/sv')).sv),
  en: async () => isolating((await import('@portal/texts/en')).en),
}

const listeners = new Set<() => void>()
const state: { first?: FirstTexts; whole?: Texts } = {}

/** Shows everything in this language from now on. */
export const speak = async (language: Language): Promise<void> => {
  if (state.whole) state.whole = await WHOLE[language]()
  state.first = state.whole ?? (await FIRST[language]())
  document.documentElement.lang = language
  for (const listener of listeners) listener()
}

/** For the loaders of the frames: every screen of a signed-in visitor can be shown once this is done. */
export const speakWhole = async (): Promise<void> => {
  if (state.whole) return
  state.whole = await WHOLE[firstTexts().language]()
  state.first = state.whole
}

/** Shows everything in this language, and remembers it in this browser. */
export const switchLanguage = async (language: Language): Promise<void> => {
  remember('language', language)
  await speak(language)
}

/** The texts that the log-in has too, for code outside components. `main.tsx` loads a language before anything else. */
export const firstTexts = (): FirstTexts => {
  if (!state.first) throw new Error('no language is loaded')
  return state.first
}

/** All texts, for code outside components. The frames' loaders load them. */
const wholeTexts = (): Texts => {
  if (!state.whole) throw new Error('only the texts of the log-in are loaded')
  return state.whole
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** For what is shown before the log-in, or in a frame that could not be loaded. */
export const useFirstTexts = (): FirstTexts => useSyncExternalStore(subscribe, firstTexts)

/** For everything else. */
export const useTexts = (): Texts => useSyncExternalStore(subscribe, wholeTexts)
