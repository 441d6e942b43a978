import type { RecordView } from '@portal/contract'
import { expect, test } from 'vitest'
import { withSaved } from './shown-at-once.ts'

const document = (id: string, version: number): RecordView =>
  ({
    id,
    version,
    kind: 'document',
    content: { name: 'avtal.pdf', tags: [], note: '' },
    files: [],
    abilities: [],
  }) as unknown as RecordView

const saved = document('b', 2)

test('A saved record takes the place of the one that was read: alone, on a page, in the pages of a list', () => {
  const before = [document('a', 1), document('b', 1)]
  const after = [document('a', 1), saved]
  expect(withSaved(before[1], saved)).toBe(saved)
  expect(withSaved({ items: before, nextCursor: null }, saved)).toEqual({ items: after, nextCursor: null })
  expect(withSaved({ pages: [{ items: before }, { items: [] }], pageParams: ['', 'x'] }, saved)).toEqual({
    pages: [{ items: after }, { items: [] }],
    pageParams: ['', 'x'],
  })
})

test('What does not show the saved record stays what it is', () => {
  const [other] = [document('a', 1)]
  expect(withSaved(other, saved)).toBe(other)
  expect(withSaved(undefined, saved)).toBeUndefined()
  expect(withSaved(null, saved)).toBeNull()
  expect(withSaved({ year: null, items: [{ account: '1930' }] }, saved)).toEqual({ year: null, items: [{ account: '1930' }] })
})
