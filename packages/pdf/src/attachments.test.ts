import { buffer } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { attachmentsOf } from './attachments.ts'
import { createPdf } from './pdf.ts'

const paper = async (...texts: readonly string[]): Promise<Buffer> => {
  const pdf = createPdf({
    title: 'Kvitto',
    issuer: { name: 'Portalen', number: '', logo: null },
    language: 'sv',
    at: new Date('2026-11-28T12:00:00Z'),
    footer: 'Kvitto',
    pageName: (page) => `Sida ${page} av`,
    lacking: '',
  })
  const bytes = buffer(pdf.stream)
  pdf.title('Kvitto')
  for (const [at, text] of texts.entries()) pdf.attach({ name: `${at}.json`, type: 'application/json', text })
  pdf.finish()
  return bytes
}

describe('files that a PDF carries', () => {
  it.each([[[]], [['{"å":"ä"}']], [['{}', '>> stream endobj', 'x'.repeat(100_000)]]])('come back as they were: %#', async (texts) =>
    expect(attachmentsOf(await paper(...texts))).toEqual(texts),
  )

  it('of a damaged PDF are given as far as they are whole', async () => {
    const bytes = await paper('{"a":1}', '{"b":2}')
    expect(attachmentsOf(bytes.subarray(0, 300))).toEqual([])
    const at = bytes.indexOf('stream', bytes.indexOf('/EmbeddedFile'))
    const spoilt = Buffer.from(bytes)
    spoilt.fill(0, at + 8, at + 14)
    expect(attachmentsOf(spoilt)).toEqual(['{"b":2}'])
  })

  it('are none in anything else', () => {
    for (const text of ['', '%PDF-1.7', '/Type /EmbeddedFile', `<<${' '.repeat(50_000)}/Type /EmbeddedFile`])
      expect(attachmentsOf(Buffer.from(text))).toEqual([])
  })
})
