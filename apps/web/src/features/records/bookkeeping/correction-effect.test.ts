import { expect, it } from 'vitest'
import { effectOf, totalEffect } from './correction-effect.ts'

const original = [
  { account: '5010', amount: 100_00 },
  { account: '1930', amount: -100_00 },
  { account: '4000', amount: 5, change: 'removed' },
]
const replacement = [
  { account: '5060', amount: 70_00 },
  { account: '1930', amount: -50_00 },
  { account: '1930', amount: -20_00 },
  { account: '', amount: 0 },
]

it('tells of every account what it was, its reversal, what it becomes, and the change', () => {
  expect(effectOf(original, replacement)).toEqual([
    { account: '1930', original: -100_00, reversal: 100_00, replacement: -70_00, change: 30_00 },
    { account: '5010', original: 100_00, reversal: -100_00, replacement: 0, change: -100_00 },
    { account: '5060', original: 0, reversal: 0, replacement: 70_00, change: 70_00 },
  ])
})

it('adds up, and tells by how much a new voucher is out of balance', () => {
  expect(totalEffect(effectOf(original, replacement))).toEqual({ original: 0, reversal: 0, replacement: 0, change: 0 })
  expect(totalEffect(effectOf(original, [{ account: '1930', amount: -7 }]))).toMatchObject({ replacement: -7, change: -7 })
})
