import fc from 'fast-check'
import type { Description, Schema } from './operations.ts'
import { type Noun, NOUNS, SIDES, token } from './tokens.ts'

type Components = Description['components']

/** What the fields that hold ids name, by the field's name. */
const NAMED: Readonly<Record<string, Noun>> = {
  membershipId: 'membership',
  responsibleId: 'membership',
  agencyId: 'company',
  companyId: 'company',
  party: 'company',
  customerId: 'customer',
  ids: 'customer',
  collaborationId: 'collaboration',
  subscriptionId: 'subscription',
  recordId: 'record',
  exportId: 'export',
  viewId: 'view',
  importId: 'import',
  fileId: 'file',
}

const sides = fc.oneof({ weight: 8, arbitrary: fc.constant(SIDES[0]) }, { weight: 2, arbitrary: fc.constantFrom(...SIDES) })
/** An id of this kind of thing. */
export const idOf = (noun: Noun): fc.Arbitrary<string> => fc.tuple(sides, fc.nat(40)).map(([side, nth]) => token(side, noun, nth))
const anyId = fc.constantFrom(...NOUNS).chain(idOf)

const DAYS = ['2026-01-01', '2026-11-28', '2026-12-31', '2027-01-31', '2025-06-30', '1899-12-31', '2040-01-01', '9999-12-31'] as const
const WORDS = ['Räkor', 'A', '1930', 'Göteborg', 'åäö ÅÄÖ', '1234', 'x'.repeat(90), 'Kund', '0', '2026'] as const

/** Values that fit a schema. `name`: the field that holds it. */
export const fitting = (schema: Schema, components: Components, name = ''): fc.Arbitrary<unknown> => {
  const inner = (of: Schema, called = name) => fitting(of, components, called)
  if (schema.$ref) return inner(components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {})
  if ('const' in schema) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return fc.oneof(...choices.map((each) => inner(each)))
  switch (schema.type) {
    case 'object':
      return objects(schema, inner)
    case 'array': {
      const { items = {}, minItems: minLength = 0, maxItems = 3 } = schema
      return fc.array(inner(items), { minLength, maxLength: Math.max(minLength, Math.min(maxItems, 3)) })
    }
    case 'string':
      return texts(schema, name)
    case 'integer':
    case 'number':
      return numbers(schema)
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case undefined:
    default:
      return fc.constantFrom<unknown>(null, 1, 'a', {})
  }
}

const objects = (
  { properties = {}, required = [], additionalProperties, propertyNames }: Schema,
  inner: (of: Schema, name: string) => fc.Arbitrary<unknown>,
) => {
  const fields = Object.entries(properties).map(([key, of]) => [key, inner(of, key)] as const)
  const own = fc.record(Object.fromEntries(fields), { requiredKeys: [...required] })
  if (typeof additionalProperties !== 'object') return own
  const keys = (propertyNames ? inner(propertyNames, '') : fc.constantFrom('a', 'b')).map(String)
  const more = fc.dictionary(keys, inner(additionalProperties, ''), { maxKeys: 3 })
  return fc.tuple(own, more).map(([one, other]) => ({ ...one, ...other }))
}

const texts = ({ format, pattern, minLength = 0, maxLength = 1_000 }: Schema, name: string): fc.Arbitrary<string> => {
  if (format === 'uuid') return NAMED[name] ? idOf(NAMED[name]) : anyId
  if (format === 'date') return fc.oneof(fc.constantFrom(...DAYS), fc.integer({ min: 0, max: 800 }).map(dayAfter))
  if (format === 'date-time') return fc.constantFrom('2026-11-28T09:00:00Z', '2027-01-01T00:00:00.000+01:00', '0001-01-01T00:00:00Z')
  if (format === 'month') return fc.constantFrom('2026-11', '2026-01', '2027-12', '0000-01')
  if (format === 'idn-email') return fc.constantFrom('ny@kund.example', 'karin@åkersberga.example', 'A.B+c@portal.example')
  const words = fc.constantFrom(...WORDS).filter((word) => word.length >= minLength && word.length <= maxLength && (!pattern || fits(pattern, word)))
  if (pattern && !pattern.includes('\\p')) return fc.stringMatching(new RegExp(pattern))
  return WORDS.some((word) => word.length >= minLength && word.length <= maxLength) ? words : fc.constant('k'.repeat(minLength))
}

const fits = (pattern: string, word: string): boolean => new RegExp(pattern, 'u').test(word)
const dayAfter = (days: number): string => new Date(Date.UTC(2025, 10, 28) + days * 86_400_000).toISOString().slice(0, 10)

const numbers = ({ type, minimum = -1_000_000, maximum = 1_000_000 }: Schema): fc.Arbitrary<number> =>
  type === 'integer'
    ? fc.oneof(fc.constantFrom(minimum, maximum), fc.integer({ min: Math.ceil(minimum), max: Math.floor(maximum) }))
    : fc.double({ min: minimum, max: maximum, noNaN: true })
