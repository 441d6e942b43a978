import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lettersIn, link } from './letter.ts'

const letter = lettersIn({ language: 'en', greeting: 'Hello,', signature: 'Kind regards\nMina tjänster' })

/** The words that a reader of the HTML sees, without the tags. */
const seen = (html: string): string =>
  html
    .slice(html.indexOf('<body'))
    .replaceAll(/<[^>]*>/g, '\n')
    .replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name] ?? '')
const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '')

describe('a letter', () => {
  it('has an empty line between its paragraphs, and leaves out those that do not apply', () => {
    const { subject, text } = letter('A subject', 'One.', undefined, link('Read it here:', 'https://portal.example/x'))
    expect(subject).toBe('A subject')
    expect(text).toBe('Hello,\n\nOne.\n\nRead it here:\nhttps://portal.example/x\n\nKind regards\nMina tjänster\n')
  })

  it('says the same words as text and as HTML, whatever a name contains', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.webUrl({ withQueryParameters: true }), (name, url) => {
        const { text, html } = letter(name, `The company ${name}.`, link(`At ${name}:`, url))
        expect(wordsOf(seen(html))).toEqual(wordsOf(text))
      }),
    )
  })

  it('loads nothing: no picture, no style sheet, no script; its only addresses are the links', () => {
    const { html } = letter('<img src=x>', '<script>alert(1)</script>', link('"><img src=x>', 'https://portal.example/x?a=1&b=2'))
    expect(new Set([...html.matchAll(/<([a-z]+)/g)].map(([, tag]) => tag))).toEqual(
      new Set(['html', 'head', 'meta', 'title', 'body', 'p', 'br', 'a']),
    )
    expect([...html.matchAll(/(?:src|href|url)\s*[=(]"?([^">]*)/g)].map(([, address]) => address)).toContain('https://portal.example/x?a=1&amp;b=2')
    expect(html.match(/href=/g)).toHaveLength(1)
  })

  it('names its language, for those who have it read aloud', () => {
    expect(letter('A subject', 'One.').html).toContain('<html lang="en">')
  })
})
