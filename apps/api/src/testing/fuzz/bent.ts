import fc from 'fast-check'
import { hostileTexts, hostileValues } from './hostile.ts'

type Steps = readonly (string | number)[]

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Deeper than anything that the API takes. */
const DEEPEST = 12

/** The ways to everything in a value, the value itself included. */
const waysIn = (value: unknown, way: Steps = []): readonly Steps[] => {
  if (!isObject(value) || way.length > DEEPEST) return [way]
  const inner = Array.isArray(value) ? value.map((each, at) => [at, each] as const) : Object.entries(value)
  return [way, ...inner.flatMap(([key, each]) => waysIn(each, [...way, key]))]
}

const MISSING = Symbol('missing')

/** A copy in which what stands at the end of a way is another value, or is missing. */
const replaced = (value: unknown, [step, ...rest]: Steps, by: unknown): unknown => {
  if (step === undefined) return by === MISSING ? null : by
  if (Array.isArray(value)) return value.flatMap((each, at) => (at === step ? present(replacedOrMissing(each, rest, by)) : [each]))
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) =>
      key === step ? present(replacedOrMissing(each, rest, by)).map((now) => [key, now]) : [[key, each]],
    ),
  )
}
const replacedOrMissing = (value: unknown, rest: Steps, by: unknown): unknown => (rest.length === 0 ? by : replaced(value, rest, by))
const present = (value: unknown): readonly unknown[] => (value === MISSING ? [] : [value])

const added = (value: unknown, key: string, by: unknown): unknown =>
  isObject(value) && !Array.isArray(value) ? { ...value, [key]: by } : Array.isArray(value) ? [...value, by] : by

/** A value in which one thing is hostile, missing or too much. */
const bentOnce = (value: unknown): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.tuple(fc.constantFrom(...waysIn(value)), hostileValues).map(([way, by]) => replaced(value, way, by)) },
    { weight: 1, arbitrary: fc.constantFrom(...waysIn(value)).map((way) => replaced(value, way, MISSING)) },
    { weight: 1, arbitrary: fc.tuple(hostileTexts, hostileValues).map(([key, by]) => added(value, key, by)) },
  )

/** Values of an arbitrary in which one or two things are hostile, missing or too much. */
export const bent = (values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 3, arbitrary: values.chain(bentOnce) }, { weight: 1, arbitrary: values.chain(bentOnce).chain(bentOnce) })
