import { isLanguage, type Language, languageOf } from '@portal/texts/language'
import { remembered } from './memory.ts'

/** The language last shown in this browser, else the one the browser asks for. */
export const preferredLanguage = (): Language => {
  const chosen = remembered('language')
  return chosen && isLanguage(chosen) ? chosen : languageOf(navigator.languages.join(','))
}
