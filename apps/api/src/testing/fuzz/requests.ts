import fc from 'fast-check'
import { bent } from './bent.ts'
import { fitting, idOf } from './from-schema.ts'
import { hostileBodies, hostileHeaders, hostilePieces, hostileTexts } from './hostile.ts'
import type { Description, Operation, Parameter } from './operations.ts'
import { type Noun, NOUNS, SIDES, token } from './tokens.ts'
import { ROLES, type RoleName } from './roles.ts'
import { uploads } from './uploads.ts'

/** A request as it is generated: ids are tokens, the body is text or bytes. */
export type Asked = {
  readonly call: string
  readonly as: RoleName
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array | undefined
}
/** A record as it is stored: what is sent of its kind begins with it. */
export type Sample = { readonly kind: string; readonly content: unknown }

/** What the name in a path before `{id}` names. */
const NAMED: Readonly<Record<string, Noun>> = {
  companies: 'company',
  subscriptions: 'subscription',
  collaborations: 'collaboration',
  terminations: 'termination',
  'planned-ends': 'planned-end',
  'bulk-ends': 'bulk-end',
  cases: 'case',
  upgrades: 'upgrade',
  receipts: 'receipt',
}
/** Paths that are of use for one kind of service, company or record. */
const NARROWER: readonly (readonly [RegExp, Noun])[] = [
  [/payroll|payslips/, 'payroll'],
  [/customer-ledger/, 'invoicing'],
  [/invoices|reminders/, 'invoice'],
  [/expense-persons/, 'expenses'],
  [/documents/, 'documents'],
  [/^\/subscriptions\/\{id\}\/overview/, 'figures'],
  [/correction/, 'voucher'],
  [/reports|balances|\/sie|imports/, 'books'],
  [/^\/companies\/\{id\}\/(views|bulk-end|customers$|customer-table)/, 'agency'],
]
const isNoun = (name: string): name is Noun => NOUNS.some((noun) => noun === name)
/** What a name later in a path names: `{recordId}` a record. */
const nounOf = (name: string): Noun | undefined => [name.replace(/Id$/, '')].find(isNoun)

const encoded = (text: string): string => encodeURIComponent(text.toWellFormed()).replaceAll('%7E', '~')

const sides = fc.oneof(
  { weight: 16, arbitrary: fc.constant(SIDES[0]) },
  { weight: 1, arbitrary: fc.constant(SIDES[1]) },
  { weight: 3, arbitrary: fc.constant(SIDES[2]) },
)
/** Two of three requests come from those who get furthest with them. */
const roles = (path: string): fc.Arbitrary<RoleName> =>
  fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...leaders(path)) }, { weight: 1, arbitrary: fc.constantFrom(...ROLES) })
const leaders = (path: string): readonly RoleName[] => {
  if (path.startsWith('/support')) return ['support']
  if (path.includes('bulk-end') || path.includes('customer')) return ['agency administrator']
  return ['customer administrator', 'agency administrator']
}

/** The path with its names filled: mostly by things that belong together, now and then by anything. */
const paths = ({ path, parameters }: Operation, components: Description['components']): fc.Arbitrary<string> => {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  if (names.length === 0) return fc.constant(path)
  const narrower = NARROWER.find(([pattern]) => pattern.test(path))?.[1]
  const isRecord = path.includes('{recordId}')
  const named = names.slice(1).map(nounOf)
  const last = isRecord && narrower ? narrower : named.findLast((noun) => noun !== undefined)
  const first = (isRecord ? undefined : narrower) ?? NAMED[path.split('/{')[0]?.split('/').at(-1) ?? '']
  const together = fc
    .tuple(sides, fc.nat(200))
    .chain(([side, nth]) => fc.tuple(...names.map((name) => fittingName(name, { side, nth, first, last }, parameters, components))))
  const anything = fc.tuple(...names.map(() => fc.oneof(hostilePieces, hostileTexts.map(encoded), fc.constantFrom(...NOUNS).chain(idOf))))
  return fc
    .oneof({ weight: 9, arbitrary: together }, { weight: 1, arbitrary: anything })
    .map((values) => names.reduce((filledIn, name, at) => filledIn.replace(`{${name}}`, () => values[at] || '-'), path))
}

type Place = { readonly side: (typeof SIDES)[number]; readonly nth: number; readonly first: Noun | undefined; readonly last: Noun | undefined }

const fittingName = (name: string, { side, nth, first, last }: Place, parameters: readonly Parameter[], components: Description['components']) => {
  if (name === 'id' || name === 'number') {
    if (last) return fc.constant(token(side, last, nth, 'of'))
    if (first) return fc.constant(token(side, first, nth))
  }
  const noun = name === 'recordId' && last ? last : nounOf(name)
  if (noun) return fc.constant(token(side, noun, nth))
  return fitting(parameters.find((each) => each.name === name)?.schema ?? {}, components, name)
    .map(String)
    .map(encoded)
}

const queries = (parameters: readonly Parameter[], components: Description['components']): fc.Arbitrary<string> => {
  const asked = parameters.filter((each) => each.in === 'query')
  if (asked.length === 0) return fc.oneof({ weight: 9, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.constant('?a=1&a=2&[]=') })
  const fields = asked.map(({ name, schema }) => {
    const fit = fitting(schema, components, name).map(String)
    return [name, fc.oneof({ weight: 12, arbitrary: fit }, { weight: 1, arbitrary: hostileTexts }).map(encoded)] as const
  })
  const requiredKeys = asked.filter(({ required }) => required).map(({ name }) => name)
  // No cursor fits that no page has given.
  const whole = fc
    .tuple(fc.record(Object.fromEntries(fields), { requiredKeys }), fc.nat(9))
    .map(([values, lot]) => Object.entries(values).filter(([name]) => name !== 'cursor' || lot === 0))
  // A name that is given twice is a list to most parsers.
  const twice = whole.map((entries) => [...entries, ...entries])
  return fc
    .oneof({ weight: 12, arbitrary: whole }, { weight: 1, arbitrary: twice })
    .map((entries) => (entries.length === 0 ? '' : `?${entries.map(([name, value]) => `${name}=${value}`).join('&')}`))
}

const withSample = (value: unknown, { kind, content }: Sample): unknown =>
  typeof value === 'object' && value !== null && 'content' in value ? { ...value, kind, content } : value

const bodies = ({ body }: Operation, components: Description['components'], samples: readonly Sample[]): fc.Arbitrary<Asked['body']> => {
  if (body?.['application/octet-stream']) return uploads
  const schema = body?.['application/json']?.schema
  if (!schema) return fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: hostileBodies })
  const fit = fitting(schema, components)
  const close = samples.length === 0 ? fit : fc.tuple(fit, fc.constantFrom(...samples)).map(([value, sample]) => withSample(value, sample))
  const like = fc.oneof(fit, close)
  return fc.oneof(
    { weight: 8, arbitrary: like.map((value) => JSON.stringify(value)) },
    { weight: 10, arbitrary: bent(like).map((value) => JSON.stringify(value)) },
    { weight: 2, arbitrary: hostileBodies },
  )
}

const keys = fc.oneof({ weight: 9, arbitrary: fc.uuid() }, { weight: 1, arbitrary: fc.constantFrom('again', '', 'x'.repeat(200)) })
const plainHeaders = ({ parameters, body }: Operation): fc.Arbitrary<Readonly<Record<string, string>>> => {
  const type = body?.['application/json'] ? { 'content-type': 'application/json' } : body ? { 'content-type': 'application/octet-stream' } : {}
  return parameters.some((each) => each.in === 'header') ? keys.map((key) => ({ ...type, 'idempotency-key': key })) : fc.constant(type)
}

/** Requests to an operation, as anybody: half of them fit the description, the others come close to it or not. */
export const requestsTo = (operation: Operation, { components }: Description, samples: readonly Sample[]): fc.Arbitrary<Asked> =>
  fc
    .record({
      as: roles(operation.path),
      path: paths(operation, components),
      query: queries(operation.parameters, components),
      plain: plainHeaders(operation),
      more: fc.oneof({ weight: 9, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: hostileHeaders }),
      body: bodies(operation, components, samples),
    })
    .map(({ as, path, query, plain, more, body }) => ({
      call: operation.call,
      as,
      method: operation.method,
      path: `${path}${query}`,
      headers: { ...plain, ...more },
      body,
    }))
