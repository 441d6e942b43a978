import fc from 'fast-check'
import iconv from 'iconv-lite'
import { LARGEST_AMOUNT } from './amount.ts'
import type { SieChange, SieDocument } from './document.ts'

const LETTERS = iconv.decode(
  Uint8Array.from({ length: 223 }, (_, index) => 32 + index + (index > 94 ? 1 : 0)),
  'cp437',
)

const letter = fc.oneof(fc.constantFrom(...LETTERS), fc.constantFrom('"', '\\', '{', '}', ' ', '#', 'å'))
/** Text that CP437 can hold. A final backslash cannot always be restored; another test covers it. */
const text = fc.string({ unit: letter, maxLength: 12 }).map((value) => value.replace(/\\+$/, ''))
const code = fc.oneof(
  fc.stringMatching(/^[1-9][0-9]{3}$/),
  text.filter((value) => value !== ''),
)
const date = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10))
const amount = fc.oneof(fc.integer({ min: -LARGEST_AMOUNT, max: LARGEST_AMOUNT }), fc.integer({ min: -9_000_000, max: 9_000_000 }))
const quantity = fc.option(fc.stringMatching(/^-?[0-9]{1,6}(\.[0-9]{1,6})?$/))
const year = fc.integer({ min: -9, max: 0 })
const objects = fc.array(fc.record({ dimension: code, object: text }), { maxLength: 3 })
const balance = { year, account: code, amount, quantity }
const distinct = <T>(of: fc.Arbitrary<T>, key: (value: T) => unknown) =>
  fc.uniqueArray(of, { maxLength: 4, selector: (value) => JSON.stringify(key(value)) })
const balances = distinct(fc.record(balance), (of) => [of.year, of.account])
const objectBalances = fc.array(fc.record({ ...balance, objects }), { maxLength: 4 })
const periodBalances = fc.array(fc.record({ ...balance, objects, period: date.map((day) => day.slice(0, 7)) }), { maxLength: 4 })
const row = fc.record({
  account: code,
  objects,
  date: fc.option(date),
  text,
  quantity,
  sign: text,
  amount: fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
  change: fc.constantFrom<SieChange>('original', 'added', 'removed'),
})
const company = fc.record({
  name: text,
  orgNumber: text,
  acquisitionNumber: text,
  activityNumber: text,
  programId: text,
  form: text,
  industryCode: text,
  address: fc.option(fc.record({ contact: text, street: text, postal: text, phone: text })),
})

/** Any document that SIE 4 can express: years have names, keys are unique. */
export const anyDocument: fc.Arbitrary<SieDocument> = fc.record({
  program: fc.record({ name: text, version: text }),
  generated: fc.record({ on: fc.option(date), by: text }),
  comments: fc.array(text, { maxLength: 3 }),
  company,
  years: fc
    .uniqueArray(fc.record({ index: year, from: date, to: date }), { minLength: 1, maxLength: 3, selector: ({ index }) => index })
    .map((all) => all.map(({ index, from, to }) => (from < to ? { index, from, to } : { index, from: to, to: from }))),
  taxYear: text,
  coversUntil: fc.option(date),
  chart: text,
  currency: text,
  accounts: distinct(
    fc.record({ number: code, name: text, type: fc.constantFrom('T', 'S', 'K', 'I', null), unit: text, sru: distinct(code, (box) => box) }),
    ({ number }) => number,
  ),
  dimensions: distinct(fc.record({ number: code, name: text, parent: fc.option(code) }), ({ number }) => number),
  objects: distinct(fc.record({ dimension: code, number: code, name: text }), ({ dimension, number }) => [dimension, number]),
  opening: balances,
  closing: balances,
  results: balances,
  objectOpening: objectBalances,
  objectClosing: objectBalances,
  periodBalances,
  periodBudgets: periodBalances,
  vouchers: fc.array(
    fc.record({ series: text, number: text, date, text, registeredOn: fc.option(date), sign: text, rows: fc.array(row, { maxLength: 5 }) }),
    { maxLength: 4 },
  ),
  unknown: fc.array(fc.constantFrom('#NYTT', '#NYTT "ä ö" {1 2} 3', '#NYTT x\n{\n#TRANS 1 {} 1\nhej\n}'), { maxLength: 3 }),
})
