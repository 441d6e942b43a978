import { isLanguage, type Language, languageOf } from '@portal/texts/language'
import type { Texts } from '@portal/texts'
import { useSyncExternalStore } from 'react'
import { remember, remembered } from './memory.ts'

/** Each language is loaded when it is first shown. */
const LOADERS: Readonly<Record<Language, () => Promise<Texts>>> = {
  sv: async () => (await import('@portal/texts/sv')).sv,
  en: async () => (await import('@portal/texts/en')).en,
}

const listeners = new Set<() => void>()
const state: { texts?: Texts } = {}

/** The language last shown in this browser, else the one the browser asks for. */
export const preferredLanguage = (): Language => {
  const chosen = remembered('language')
  return chosen && isLanguage(chosen) ? chosen : languageOf(navigator.languages.join(','))
}

/** Shows everything in this language from now on. */
export const speak = async (language: Language): Promise<void> => {
  state.texts = await LOADERS[language]()
  document.documentElement.lang = language
  for (const listener of listeners) listener()
}

/** Shows everything in this language, and remembers it in this browser. */
export const switchLanguage = async (language: Language): Promise<void> => {
  remember('language', language)
  await speak(language)
}

/** The texts, for code outside components; components use `useTexts`. `main.tsx` loads a language first. */
export const currentTexts = (): Texts => {
  if (!state.texts) throw new Error('no language is loaded')
  return state.texts
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useTexts = (): Texts => useSyncExternalStore(subscribe, currentTexts)
