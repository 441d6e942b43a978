import type { Language } from './language.ts'

const LOCALE: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' }
const timeZone = 'Europe/Stockholm'

export type PluralForms = { readonly one: string; readonly other: string }

const create = (language: Language) => {
  const locale = LOCALE[language]
  const number = new Intl.NumberFormat(locale)
  const quantity = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 })
  const kronor = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const unitPrice = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 6 })
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
  const shortMonth = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' })
  const dayOnly = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  const shortDay = new Intl.DateTimeFormat('sv-SE', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone })
  const dayAndTime = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone })
  const monthOnly = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const timeOnly = new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit', timeZone })
  const regions = new Intl.DisplayNames(locale, { type: 'region' })
  const plurals = new Intl.PluralRules(locale)
  const and = new Intl.ListFormat(locale, { type: 'conjunction' })
  return {
    /** BCP 47, with the country whose manner of writing it is. */
    locale,
    number: (value: number) => number.format(value),
    /** Thousandths → `1 234,5`. */
    quantity: (thousandths: number) => quantity.format(thousandths / 1000),
    /** Öre → `1 234,50`, for columns whose heading says the currency. */
    amount: (ore: number) => kronor.format(ore / 100),
    /** The price of a unit, in units of its last decimal → `1,234567`, at least two decimals. */
    price: (price: number, decimals: number) => unitPrice.format(price / 10 ** decimals),
    /** Öre → `1 234,50`, for columns that name the currency in their heading. */
    money: (ore: number) => (language === 'sv' ? `${kronor.format(ore / 100)}\u00a0kr` : `SEK\u00a0${kronor.format(ore / 100)}`),
    /** Öre → `1 235 kr`, for figures that are easier to read without öre. */
    wholeMoney: (ore: number) => (language === 'sv' ? `${whole.format(ore / 100)}\u00a0kr` : `SEK\u00a0${whole.format(ore / 100)}`),
    /** Thousandths → `12,5 %`. */
    permille: (share: number) => percent.format(share / 1000),
    /** `YYYY-MM` → `mars`. */
    monthShort: (month: string) => shortMonth.format(new Date(`${month}-01T00:00:00Z`)),
    /** `YYYY-MM-DD`, a calendar day → `3 mars 2027`. */
    day: (day: string) => dayOnly.format(new Date(`${day}T00:00:00Z`)),
    /** `YYYY-MM` → `mars 2027`. */
    month: (month: string) => monthOnly.format(new Date(`${month}-01T00:00:00Z`)),
    /** An instant → its calendar day in Stockholm, `2027-03-03`, for tables. */
    date: (instant: string) => shortDay.format(new Date(instant)),
    /** An instant → `3 mars 2027 kl. 14:05`, Stockholm time. */
    instant: (instant: string) => dayAndTime.format(new Date(instant)),
    /** An instant → its time in Stockholm, `14:05`. */
    time: (instant: string) => timeOnly.format(new Date(instant)),
    /** The name of a country (ISO 3166-1 alpha-2). */
    country: (code: string) => regions.of(code) ?? code,
    list: (items: readonly string[]) => and.format(items),
    /** `plural(7, { one: 'rapport', other: 'rapporter' })` → `7 rapporter`. */
    plural: (count: number, forms: PluralForms) => `${number.format(count)} ${plurals.select(count) === 'one' ? forms.one : forms.other}`,
    percent: (share: number) => new Intl.NumberFormat(locale, { style: 'percent' }).format(share),
  }
}
export type Format = ReturnType<typeof create>

const made = new Map<Language, Format>()

/** Numbers, money, days and lists as the language writes them. The Intl formatters are made once, because that is slow. */
export const formatOf = (language: Language): Format => {
  const format = made.get(language) ?? create(language)
  made.set(language, format)
  return format
}
