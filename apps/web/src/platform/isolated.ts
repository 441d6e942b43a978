/** Letters that are written from right to left, and the signs that turn the direction. */
const TURNING = /[\u0590-\u08ff\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/
const [ISOLATE, END] = ['\u2068', '\u2069']

/** A text that stands by itself within a sentence: one that is written from right to left turns nothing around it. Other texts stay as they are. */
export const isolated = (text: string): string => (TURNING.test(text) && !text.startsWith(ISOLATE) ? `${ISOLATE}${text}${END}` : text)

/** All texts in a value, wherever they are. */
const isolatedIn = (value: unknown): unknown => {
  if (typeof value === 'string') return isolated(value)
  if (Array.isArray(value)) return value.map(isolatedIn)
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, isolatedIn(each)]))
  return value
}

/** The same texts, whose sentences isolate each name that they are given. */
export const isolating = <T>(texts: T): T => wrapped(texts) as T

const wrapped = (texts: unknown): unknown => {
  if (typeof texts === 'function') return (...given: readonly unknown[]) => wrapped(Reflect.apply(texts, undefined, given.map(isolatedIn)))
  if (texts !== null && typeof texts === 'object' && Object.getPrototypeOf(texts) === Object.prototype)
    return Object.fromEntries(Object.entries(texts).map(([key, each]) => [key, wrapped(each)]))
  return texts
}
