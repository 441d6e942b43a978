import { expect, it } from 'vitest'
import { oneOf } from './one-of.ts'

const colour = oneOf(['red', 'green'] as const)

it('reads a code that a column holds', () => expect([colour('red'), colour('green')]).toEqual(['red', 'green']))

it.each(['blue', '', 'Red', 'toString'])('refuses a text that is no code: %j', (text) => expect(() => colour(text)).toThrow('none of red, green'))
