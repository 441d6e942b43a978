import { buffer } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { createPdf } from './index.ts'
import { textOf } from './testing/text-of.ts'

const LACKING = 'En ruta står för ett tecken som typsnittet saknar.'
const written = async (text: string): Promise<Buffer> => {
  const about = {
    title: text,
    issuer: { name: 'Byrån AB', number: '', logo: null },
    language: 'sv',
    at: new Date(0),
    footer: '',
    pageName: () => '',
    lacking: LACKING,
  } as const
  const pdf = createPdf(about)
  const bytes = buffer(pdf.stream)
  pdf.title(text)
  pdf.table([{ header: text, width: 1, align: 'right' }]).row([text])
  pdf.finish()
  return bytes
}

/** What names and texts are written in, and what has been seen to change a later document: letters that are composed of others, in both orders. */
const TEXTS = [
  'Ö',
  'Olsson',
  'Åre',
  'Alma',
  'éèêë',
  'eee',
  'ÄÅÖäåö aao',
  'ÆØæø',
  'Ññ Çç Šš Žž',
  '½ ¼ 1/2',
  '€ £ §',
  'ﬁ fi',
  'Ωμέγα',
  'Привет',
  'İıŁł',
  '😀🐟',
  'שלום',
]

describe('a document never changes a later one', () => {
  it.each(TEXTS.flatMap((first) => TEXTS.filter((second) => second !== first).map((second) => [first, second] as const)))(
    '%s before %s',
    async (first, second) => {
      const alone = await written(second)
      await written(first)
      const after = await written(second)
      expect(after.equals(alone)).toBe(true)
    },
  )

  it.each(TEXTS.filter((text) => !/ﬁ|½|שלום/.test(text)))('and every letter of %s is there to be found and copied', async (text) => {
    expect(textOf(await written(text))).toContain(text)
  })
})

describe('letters that Inter lacks', () => {
  it.each(['مرحبا بالعالم', 'שלום', '😀 🐟'])('%s is set in another face', async (text) => {
    const shown = textOf(await written(`Kund ${text} AB`))
    expect(shown).not.toContain('\uFFFD')
    expect(shown).not.toContain(LACKING)
  })

  it('and every other face too, are told', async () => expect(textOf(await written('東京'))).toContain(LACKING))
})
