/** The languages that the portal is written in. */
export const LANGUAGES = ['sv', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** The language for a person who has never logged in and never chosen one. */
export const DEFAULT_LANGUAGE: Language = 'sv'
