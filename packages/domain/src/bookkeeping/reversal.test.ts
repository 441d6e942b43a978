import fc from 'fast-check'
import { expect, it } from 'vitest'
import { reversalOf } from './reversal.ts'

const row = (account: string, amount: number, more: object = {}) => ({
  account,
  amount,
  text: null,
  quantity: null,
  objects: [],
  change: 'original' as const,
  ...more,
})

it('reverses every row that counts, with its text, quantity and objects, in the same series without a number', () => {
  const objects = [{ dimension: '1', object: 'Nord' }]
  const rows = [
    row('1930', -500, { text: 'Hyra', quantity: '2.5', objects }),
    row('5010', 500, { quantity: '-1' }),
    row('4000', 9, { change: 'removed' }),
  ]
  expect(reversalOf({ series: 'B', rows }, '2026-11-28', 'Rättar B 7')).toMatchObject({
    series: 'B',
    number: null,
    date: '2026-11-28',
    text: 'Rättar B 7',
    rows: [
      { account: '1930', amount: 500, text: 'Hyra', quantity: '-2.5', objects },
      { account: '5010', amount: -500, quantity: '1', objects: [] },
    ],
  })
})

it('comes to zero with its voucher on every account, also where the voucher does not add up', () => {
  const change = fc.constantFrom('original', 'added', 'removed')
  const rows = fc.array(fc.tuple(fc.constantFrom('1930', '3010', '2611'), fc.integer(), change), { maxLength: 20 })
  fc.assert(
    fc.property(rows, (drawn) => {
      const given = drawn.map(([account, amount, how]) => row(account, amount, { change: how }))
      const counted = given.filter((each) => each.change !== ('removed' as string))
      const sums = new Map<string, number>()
      for (const { account, amount } of [...counted, ...reversalOf({ series: 'A', rows: given }, '2026-11-28', '').rows])
        sums.set(account, (sums.get(account) ?? 0) + amount)
      expect([...sums.values()].every((sum) => sum === 0)).toBe(true)
    }),
  )
})

it('gives a quantity of nothing no sign, and no amount of minus nothing', () => {
  const { rows } = reversalOf({ series: 'A', rows: [row('1930', 0, { quantity: '0.00' })] }, '2026-11-28', '')
  expect([rows[0]?.quantity, Object.is(rows[0]?.amount, 0)]).toEqual(['0.00', true])
})
