import { expect, it } from 'vitest'
import { receiptNumberStart } from './receipt-number.ts'

it.each([
  ['2026-7K3M-9QXA', '2026-7K3M-9QXA'],
  ['2026 7k3m9qxa', '2026-7K3M-9QXA'],
  ['20267K3', '2026-7K3'],
  ['2026-7K3M-9', '2026-7K3M-9'],
  ['2026-OIL0', '2026-0110'],
  ['2026-7K', undefined],
  ['2026', undefined],
  ['Fisk', undefined],
  ['1026-7K3M', undefined],
  ['2026-7K3M-9QXA-1', undefined],
  ['', undefined],
])('reads %j as %j', (typed, number) => expect(receiptNumberStart(typed)).toBe(number))
