import { describe, expect, it } from 'vitest'
import { sources } from './modules.ts'

/** Where names are turned into paths, and where the header with a file's name is written. */
const PLACES = ['packages/domain/src/files/', 'apps/api/src/platform/send.ts']
/** A file name or its header made by hand. */
const BY_HAND = /fileName:.*\.replaceAll\(|replaceAll\(\/\[\^\\p\{L\}.*(pdf|zip|csv|xml|\.se)|setHeader\('Content-Disposition'/

describe('a name becomes a path in one place', () => {
  it('and nowhere else', () => {
    const elsewhere = sources().filter(
      ({ path, text }) => !PLACES.some((place) => path.startsWith(place)) && !path.startsWith('laws/') && BY_HAND.test(text),
    )
    expect(elsewhere.map(({ path }) => path)).toEqual([])
  })
  it.each([
    "return { fileName: `${name}.pdf`.replaceAll(' ', '-'), bytes }",
    'return `${company.replaceAll(/[^\\p{L}\\p{N}]+/gu, "-")}.se`',
    "res.setHeader('Content-Disposition', name)",
  ])('as the law can see in %s', (line) => expect(line).toMatch(BY_HAND))
})
