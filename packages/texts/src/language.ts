import { DEFAULT_LANGUAGE, type Language, LANGUAGES } from '@portal/domain/language'

export { type Language, LANGUAGES }

/** The name of each language in that language. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { sv: 'Svenska', en: 'English' }

export const isLanguage = (text: string): text is Language => LANGUAGES.some((each) => each === text)

/** The supported language that an `Accept-Language` header prefers (RFC 9110 12.5.4). `undefined`: none of them. */
export const askedLanguage = (acceptLanguage: string | undefined): Language | undefined => {
  const wanted = (acceptLanguage ?? '').slice(0, 1000).split(',').map(preference)
  const spoken = wanted.flatMap(({ tag, weight }) => (isLanguage(tag) && weight > 0 ? [{ tag, weight }] : []))
  return spoken.toSorted((one, other) => other.weight - one.weight)[0]?.tag
}

/** The same, with Swedish as the default. */
export const languageOf = (acceptLanguage: string | undefined): Language => askedLanguage(acceptLanguage) ?? DEFAULT_LANGUAGE

const preference = (part: string) => {
  const [range = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase())
  const quality = parameters.find((parameter) => parameter.startsWith('q='))
  return { tag: range.split('-')[0] ?? '', weight: quality ? Number(quality.slice(2)) || 0 : 1 }
}
