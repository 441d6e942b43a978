import { describe, expect, it } from 'vitest'
import { isolated, isolating } from './isolated.ts'

const HEBREW = 'קפה קנל'
const ISOLATED = `\u2068${HEBREW}\u2069`

describe('a name in a sentence', () => {
  it('is isolated when it is written from right to left or turns the direction', () => {
    expect(isolated(HEBREW)).toBe(ISOLATED)
    expect(isolated(ISOLATED)).toBe(ISOLATED)
    expect(isolated('Kanel \u202egnälkab')).toBe('\u2068Kanel \u202egnälkab\u2069')
  })
  it('stays as it is otherwise', () => {
    for (const name of ['Café Kanel HB', 'Žižkov Ąžuolas', '株式会社', '']) expect(isolated(name)).toBe(name)
  })
  it('is isolated by every sentence, also in lists, in what is passed on whole, and in sentences that make sentences', () => {
    const texts = isolating({
      title: 'Samarbeten',
      of: (name: string) => `Kund: ${name}, 20001`,
      all: { some: (names: readonly string[]) => names.join(', ') },
      told: ({ customer }: { readonly customer: { readonly name: string } }) => ({ title: customer.name }),
      per: { lon: (name: string) => (count: number) => `${name}: ${count}` },
    })
    expect(texts.title).toBe('Samarbeten')
    expect(texts.of(HEBREW)).toBe(`Kund: ${ISOLATED}, 20001`)
    expect(texts.all.some([HEBREW, 'Kanel'])).toBe(`${ISOLATED}, Kanel`)
    expect(texts.told({ customer: { name: HEBREW } })).toEqual({ title: ISOLATED })
    expect(texts.per.lon(HEBREW)(2)).toBe(`${ISOLATED}: 2`)
  })
})
