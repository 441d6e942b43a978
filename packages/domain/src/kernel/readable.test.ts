import { expect, it } from 'vitest'
import { isReadable } from './readable.ts'

it.each(['Åsa Nyström', 'Łukasz', '李', 'عمر', '3', '—', 'Zoë-Mae O’Neil', '👩\u200D👧'])('%s can be read', (text) =>
  expect(isReadable(text)).toBe(true),
)

it.each(['', ' ', '\u200B', '\u3164', '\u115F', '\u2800', '\u0301', '\u00AD', 'Karin\u202E', '\u2067Karin\u2069', 'Ka\u200Frin'])(
  '%j cannot',
  (text) => expect(isReadable(text)).toBe(false),
)
