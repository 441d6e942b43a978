export const LANGUAGES = ['sv', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** How each language is called by those who speak it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { sv: 'Svenska', en: 'English' }

export const isLanguage = (text: string): text is Language => LANGUAGES.some((each) => each === text)

/** What an `Accept-Language` header asks for most (RFC 9110 12.5.4); Swedish when it asks for nothing we speak. */
export const languageOf = (acceptLanguage: string | undefined): Language => {
  const wanted = (acceptLanguage ?? '').slice(0, 1000).split(',').map(preference)
  const spoken = wanted.flatMap(({ tag, weight }) => (isLanguage(tag) && weight > 0 ? [{ tag, weight }] : []))
  return spoken.reduce<{ tag: Language; weight: number }>((best, each) => (each.weight > best.weight ? each : best), { tag: 'sv', weight: 0 }).tag
}

const preference = (part: string) => {
  const [range = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase())
  const quality = parameters.find((parameter) => parameter.startsWith('q='))
  return { tag: range.split('-')[0] ?? '', weight: quality ? Number(quality.slice(2)) || 0 : 1 }
}
