import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { layoutByPairs, shapeByPairs } from './shaping.ts'

const INTER = createRequire(import.meta.url).resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf')
const documentWith = (quick: boolean) => {
  const document = new PDFDocument({ autoFirstPage: false })
  document.registerFont('inter', INTER)
  if (quick) shapeByPairs(document, 'inter')
  return document.font('inter').fontSize(10)
}

describe('text laid out by pairs', () => {
  it.each(['Verifikationslista 2026', 'Åkes Ångbageri & Töm AVA', '1 234,50', 'Fr.o.m. – t.o.m. (25 %)', ''])(
    'is as wide as by all the rules: %s',
    (text) => {
      for (const options of [{}, { features: ['tnum' as const] }])
        expect(documentWith(true).widthOfString(text, options)).toBeCloseTo(documentWith(false).widthOfString(text, options), 1)
    },
  )

  it('leaves to the rules what is not ordinary text', () => {
    const asked: string[] = []
    const layout = layoutByPairs((text) => {
      asked.push(text)
      return { glyphs: [...text], positions: Array.from(text, () => ({ xAdvance: 1, advanceWidth: 1 })), advanceWidth: text.length }
    })
    expect(layout('مرحبا').advanceWidth).toBe(5)
    expect(asked).toEqual(['مرحبا'])
  })

  it('asks for each pair once, however much is written', () => {
    let asked = 0
    const layout = layoutByPairs((text) => {
      asked += 1
      return { glyphs: [...text], positions: Array.from(text, () => ({ xAdvance: 1, advanceWidth: 1 })), advanceWidth: text.length }
    })
    for (let number = 0; number < 10_000; number += 1) layout(`${number}`)
    expect(asked).toBeLessThan(300)
  })
})
