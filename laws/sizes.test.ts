import { expect, it } from 'vitest'
import { sources } from './modules.ts'

const sizes = sources().map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n') }))
const longerThan = (limit: number) => sizes.filter(({ lines }) => lines.length > limit).map(({ path, lines }) => `${path}: ${lines.length} lines`)

it('no file is longer than 250 lines', () => expect(longerThan(250)).toEqual([]))

it('nine files of ten have at most 120 lines', () => {
  expect(sizes.length).toBeGreaterThan(150)
  expect(longerThan(120).length, longerThan(120).join('\n')).toBeLessThanOrEqual(sizes.length / 10)
})

/** Texts are excepted: a sentence stands on one line, however long it is. */
it('no line is longer than 160 characters', () => {
  const code = sizes.filter(({ path }) => !path.startsWith('packages/texts/'))
  const long = code.flatMap(({ path, lines }) =>
    lines.flatMap((line, at) => (line.length > 160 ? [`${path}:${at + 1}: ${line.length} characters`] : [])),
  )
  expect(long).toEqual([])
})
