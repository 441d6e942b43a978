import { expect, it } from 'vitest'
import { isFreshProof } from './step-up.ts'

const NOW = new Date('2026-11-28T12:00:00Z')
const minutes = (count: number): Date => new Date(NOW.getTime() + count * 60_000)

it.each([
  [minutes(0), true],
  [minutes(-14.9), true],
  [minutes(-15), false],
  [minutes(0.1), true],
  [minutes(15), false],
  [null, false],
] as const)('a proof counts for fifteen minutes: %s → %s', (provedAt, counts) => expect(isFreshProof(provedAt, NOW)).toBe(counts))
