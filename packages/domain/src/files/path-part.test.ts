import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paperName, pathPart, uniquePaths } from './path-part.ts'

describe('a text becomes one part of a path', () => {
  it.each([
    ['kvitto (2).png', 'kvitto (2).png'],
    ['Älvsjö a\u0308.pdf', 'Älvsjö ä.pdf'],
    [`${'å'.repeat(80)}.png`, `${'å'.repeat(80)}.png`],
    [`${'å'.repeat(300)}.png`, `${'å'.repeat(80)}.png`],
    ['a<b>:"/\\|?*c.pdf', 'a-b-c.pdf'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['com1.tar.gz', '_com1.tar.gz'],
    ['COM¹.txt', '_COM¹.txt'],
    ['console.txt', 'console.txt'],
    ['slut. . ', 'slut'],
    ['../../etc/passwd', 'etc-passwd'],
    ['.hidden', 'hidden'],
    ['two\r\nlines.pdf', 'two-lines.pdf'],
    ['\u202Efdp.exe', 'fdp.exe'],
    ['', 'x'],
    ['...', 'x'],
    ['.', 'x'],
  ])('%j → %j', (given, part) => expect(pathPart(given)).toBe(part))

  it('whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
        const part = pathPart(given)
        expect(part).toMatch(/^[^.\s][^\p{C}\p{Zl}\p{Zp}<>:"/\\|?*]*$/u)
        expect(part).not.toMatch(/[. ]$/)
        expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(245)
        expect(pathPart(part)).toBe(part)
      }),
    )
  })

  it('and the name of a paper', () => expect(paperName('Faktura 12 Bergström & Co', 'pdf')).toBe('Faktura-12-Bergström-Co.pdf'))
})

describe('paths never repeat', () => {
  it('in whatever case they are written', () => {
    const unique = uniquePaths()
    expect(['a/Kvitto.png', 'a/kvitto.PNG', 'a/kvitto.png', 'b/kvitto.png', 'a.b/x', 'a.b/X'].map(unique)).toEqual([
      'a/Kvitto.png',
      'a/kvitto-2.PNG',
      'a/kvitto-3.png',
      'b/kvitto.png',
      'a.b/x',
      'a.b/X-2',
    ])
  })
  it('even where a number was taken', () => {
    const unique = uniquePaths()
    expect(['a-2.png', 'a.png', 'a.png'].map(unique)).toEqual(['a-2.png', 'a.png', 'a-3.png'])
  })
})
