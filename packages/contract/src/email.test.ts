import { describe, expect, it } from 'vitest'
import { email, emailShown, shownAddress } from './email.ts'
import { API, type Contract, type Endpoint } from './index.ts'
import { leavesOf } from './records/days.ts'

describe('a stored address', () => {
  it.each([
    ['anna@xn--rksmrgs-5wao1o.se', 'anna@räksmörgås.se'],
    ['anna@post.xn--strae-oqa.de', 'anna@post.straße.de'],
    ['anna@byran.se', 'anna@byran.se'],
    ['', ''],
  ])('%s is shown as %s', (stored, shown) => expect(shownAddress(stored)).toBe(shown))
  it.each([
    ['Cyrillic letters that look like Latin ones', 'anna@xn--80ak6aa92e.com'],
    ['punycode that no domain leads to', 'anna@xn--99999999.se'],
    ['punycode of a capital letter', 'anna@xn--S-0ga.se'],
  ])('stays punycode: %s', (_, stored) => expect(shownAddress(stored)).toBe(stored))
})

/** Every field whose name ends in `email`, with the schema behind it. */
const addressFields = (endpoint: Endpoint, of: 'body' | 'answer') => {
  const schema = endpoint[of]
  return (schema ? leavesOf(schema) : []).filter(([path]) => /email$/i.test(path.at(-1) ?? ''))
}
const CONTRACTS: readonly (readonly [string, Contract])[] = Object.entries(API)
const fieldsOf = (of: 'body' | 'answer') =>
  CONTRACTS.flatMap(([noun, contract]) =>
    Object.entries(contract).flatMap(([verb, endpoint]) =>
      addressFields(endpoint, of).map(([path, schema]) => ({ name: `${noun}.${verb} ${path.join('.')}`, schema })),
    ),
  )

describe('no door of the API forgets', () => {
  it('to store an address as its twin', () => {
    const fields = fieldsOf('body').filter(({ schema }) => schema._zod.def.type !== 'literal')
    expect(fields.map(({ name }) => name)).toEqual(expect.arrayContaining(['users.create email', 'records.create content.email']))
    expect(fields.filter(({ schema }) => schema !== email)).toEqual([])
  })
  it('to show an address as it is written', () => {
    const fields = fieldsOf('answer')
    expect(fields.map(({ name }) => name)).toEqual(expect.arrayContaining(['users.list items.*.email', 'records.list items.*.content.seller.email']))
    expect(fields.filter(({ schema }) => schema !== emailShown)).toEqual([])
  })
})
