import { buffer } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { createPdf } from './index.ts'
import { textOf } from './testing/text-of.ts'

const written = async (text: string) => {
  const about = { title: text, author: 'Byrån AB', language: 'sv', at: new Date(0), footer: '', pageName: () => '' } as const
  const pdf = createPdf(about)
  pdf.title(text)
  const bytes = buffer(pdf.stream)
  pdf.finish()
  return textOf(await bytes)
}

it('tells of each letter which one it is, also where an earlier document drew it as a part of another', async () => {
  expect(await written('Åre')).toContain('Åre')
  expect(await written('Alma Ö')).toContain('Alma Ö')
})
