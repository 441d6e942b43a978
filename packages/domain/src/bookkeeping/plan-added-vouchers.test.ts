import { describe, expect, it } from 'vitest'
import { type AddingManner, type BooksBefore, type IncomingVoucher, planAddedVouchers } from './plan-added-vouchers.ts'

const BROKEN = { from: '2025-07-01', to: '2026-06-30' }
const books = (changes: Partial<BooksBefore> = {}): BooksBefore => ({
  years: [BROKEN],
  standing: [],
  lastNumber: () => 0,
  unknownAccounts: [],
  broughtBefore: false,
  ...changes,
})
const voucher = (changes: Partial<IncomingVoucher> = {}): IncomingVoucher => ({
  series: 'L',
  number: null,
  date: '2026-02-25',
  likeness: 'pay',
  ...changes,
})
const CAUTIOUS: AddingManner = { again: 'skip', taken: 'skip' }
const plan = (vouchers: readonly IncomingVoucher[], before: BooksBefore, manner = CAUTIOUS) => {
  const planned = planAddedVouchers(vouchers, before, manner)
  return planned.ok ? planned.value : planned.error
}
const L1 = { year: BROKEN.from, series: 'L', number: 1, likeness: 'pay' }

describe('a file that brings vouchers (G18)', () => {
  it('adds each to the year that the books have for its day, also across two calendar years', () => {
    expect(plan([voucher({ date: '2025-12-01' }), voucher({ date: '2026-02-01' })], books())).toEqual({
      added: [
        { at: 0, year: BROKEN.from, number: 1, renumbered: false },
        { at: 1, year: BROKEN.from, number: 2, renumbered: false },
      ],
      skipped: [],
      alike: 0,
      taken: 0,
    })
  })
  it('goes on after the highest number of the series', () => {
    expect(plan([voucher()], books({ lastNumber: () => 41 }))).toMatchObject({ added: [{ number: 42 }] })
  })
  it('gives blank numbers only what the file leaves free', () => {
    expect(plan([voucher(), voucher({ number: 1, likeness: 'other' })], books())).toMatchObject({ added: [{ number: 2 }, { number: 1 }] })
  })
  it('notices what is there already, once for each that is there', () => {
    expect(plan([voucher(), voucher()], books({ standing: [L1], lastNumber: () => 1 }))).toMatchObject({
      added: [{ at: 1, year: BROKEN.from, number: 2 }],
      skipped: [{ at: 0, reason: 'voucher-already-there' }],
    })
  })
  it('adds it again only when asked, under a number of its own', () => {
    const before = books({ standing: [L1], lastNumber: () => 1 })
    expect(plan([voucher({ number: 1 })], before, { ...CAUTIOUS, again: 'add' })).toMatchObject({ added: [{ number: 2 }], skipped: [] })
  })
  it('adds a numbered voucher that only looks like another: its number is its own', () => {
    const before = books({ standing: [L1], lastNumber: () => 1 })
    expect(plan([voucher({ number: 5 })], before)).toMatchObject({ added: [{ at: 0, year: BROKEN.from, number: 5 }], skipped: [] })
  })
  it('takes a numbered twin and a blank one for two vouchers', () => {
    const before = books({ standing: [L1], lastNumber: () => 1 })
    expect(plan([voucher(), voucher({ number: 1 })], before)).toMatchObject({
      added: [{ at: 0, year: BROKEN.from, number: 2 }],
      skipped: [{ at: 1, reason: 'voucher-already-there' }],
    })
  })
  it('skips a number that another voucher has, or gives it the next when asked', () => {
    const before = books({ standing: [{ ...L1, likeness: 'rent' }], lastNumber: () => 1 })
    expect(plan([voucher({ number: 1 })], before)).toMatchObject({ added: [], skipped: [{ at: 0, reason: 'voucher-number-taken' }], taken: 1 })
    expect(plan([voucher({ number: 1 })], before, { ...CAUTIOUS, taken: 'renumber' })).toMatchObject({ added: [{ number: 2 }] })
  })
  it('tells of every number that the file gave and the books could not keep', () => {
    const before = books({ standing: [{ ...L1, likeness: 'rent' }], lastNumber: () => 1 })
    const file = [voucher({ odd: true }), voucher({ number: 1, likeness: 'other' }), voucher({ likeness: 'third' })]
    expect(plan(file, before, { ...CAUTIOUS, taken: 'renumber' })).toMatchObject({
      added: [{ renumbered: true }, { number: 2, renumbered: true }, { renumbered: false }],
    })
  })
  it('adds nothing of a file that was imported before, unless somebody chooses so', () => {
    const before = books({ broughtBefore: true })
    expect(plan([voucher()], before)).toMatchObject({ added: [], skipped: [{ at: 0, reason: 'file-already-imported' }] })
    expect(plan([voucher()], before, { ...CAUTIOUS, again: 'add' })).toMatchObject({ added: [{ at: 0, number: 1 }] })
    expect(plan([voucher()], before, { ...CAUTIOUS, taken: 'renumber' })).toMatchObject({ added: [{ at: 0, number: 1 }] })
  })
  it('refuses a day outside every year and an account that nobody knows, both at once', () => {
    expect(plan([voucher({ date: '2024-01-01' })], books({ unknownAccounts: ['7210'] }))).toEqual([
      { code: 'year-unknown', outside: { from: '2024-01-01', to: '2024-01-01' } },
      { code: 'account-unknown', accounts: ['7210'] },
    ])
  })
})
