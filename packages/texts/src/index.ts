import { en } from './en.ts'
import type { Language } from './language.ts'
import { sv } from './sv.ts'
import type { Texts } from './tree.ts'

const TEXTS: Readonly<Record<Language, Texts>> = { sv, en }

/** All texts in one language. The web loads one language at a time instead: `@portal/texts/sv`, `/en`, `/language`. */
export const texts = (language: Language): Texts => TEXTS[language]

export { escaped } from './escaped.ts'
export { type Format, formatOf } from './format.ts'
export { askedLanguage, isLanguage, type Language, LANGUAGE_NAMES, languageOf, LANGUAGES } from './language.ts'
export type { MailText } from './mail.ts'
export type { FirstTexts } from './first.ts'
export type { ProblemText } from './problems.ts'
export type { HelpTexts } from './help.sv.ts'
export type { NoticesOf } from './notice-mails.ts'
export { serviceName } from './services.ts'
export type { Texts } from './tree.ts'
