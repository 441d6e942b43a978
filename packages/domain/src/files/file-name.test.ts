import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeFileName } from './file-name.ts'

describe('a file’s name is made safe to show and to download under', () => {
  it.each([
    ['kvitto.pdf', 'kvitto.pdf'],
    ['Taxi till Älvsjö.PDF', 'Taxi till Älvsjö.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\Users\\anna\\kvitto.pdf', 'kvitto.pdf'],
    ['two\r\nlines.pdf', 'two lines.pdf'],
    ['\u202Efdp.exe', 'fdp.exe.pdf'],
    ['invoice\u200F.pdf', 'invoice.pdf'],
    ['page.html', 'page.html.pdf'],
    ['.hidden', 'hidden.pdf'],
    ['con.pdf', '_con.pdf'],
    ['a<b>:"|?*.pdf', 'a_b______.pdf'],
    ['', 'file.pdf'],
    ['...', 'file.pdf'],
    ['.pdf', 'file.pdf'],
    ['a\u0308.pdf', 'ä.pdf'],
  ])('%j → %j', (given, safe) => expect(safeFileName(given, 'application/pdf')).toBe(safe))

  it('keeps 80 letters of 300', () => expect(safeFileName(`${'å'.repeat(300)}.png`, 'image/png')).toBe(`${'å'.repeat(80)}.png`))
  it('does not cut a letter in two', () => expect(safeFileName(`${'a'.repeat(79)}😀.png`, 'image/png')).toBe(`${'a'.repeat(79)}.png`))
  it('leaves both endings of a JPEG', () => {
    expect(safeFileName('a.jpeg', 'image/jpeg')).toBe('a.jpeg')
    expect(safeFileName('a.jpg', 'image/jpeg')).toBe('a.jpg')
  })

  it('whatever it was called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
        const safe = safeFileName(given, 'image/png')
        expect(safe).toMatch(/^[^./\\][^/\\\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"|?*]*\.png$/u)
        expect(safe.length).toBeLessThanOrEqual(85)
        expect(safeFileName(safe, 'image/png')).toBe(safe)
      }),
    )
  })
})
