import { inflateSync } from 'node:zlib'

type Letters = ReadonlyMap<string, string>

/** The text of a document made by `createPdf`: its texts in the order they were written, one per line, with ordinary spaces. For tests. */
export const textOf = (bytes: Uint8Array): string => {
  const objects = objectsIn(Buffer.from(bytes).toString('latin1'))
  const fonts = fontsIn(objects)
  return contentsIn(objects)
    .filter((content) => content.includes('BT\n'))
    .flatMap((content) => linesOf(content, fonts))
    .join('\n')
    .replaceAll('\u00A0', ' ')
}

/** The content of each stream of a document, decompressed. */
export const contentsOf = (bytes: Uint8Array): readonly string[] => contentsIn(objectsIn(Buffer.from(bytes).toString('latin1')))

const contentsIn = (objects: ReadonlyMap<string, string>): readonly string[] => [...objects.values()].map(contentOf)

const objectsIn = (file: string): ReadonlyMap<string, string> =>
  new Map(Array.from(file.matchAll(/(?:^|\n)(\d+) 0 obj\n(.*?)\nendobj/gs), ([, id = '', body = '']) => [id, body]))

/** The content of a stream, decompressed. */
const contentOf = (body: string): string => {
  const packed = /\nstream\n(.*)\nendstream$/s.exec(body)?.[1]
  if (packed === undefined || !body.includes('/FlateDecode')) return ''
  return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')
}

/** The fonts by the name that pages use, each with the letters of its glyphs. */
const fontsIn = (objects: ReadonlyMap<string, string>): ReadonlyMap<string, Letters> => {
  const named = [...objects.values()].flatMap((body) => [...body.matchAll(/\/(F\d+) (\d+) 0 R/g)])
  return new Map(
    named.map(([, name = '', id = '']) => {
      const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? '')?.[1] ?? ''
      return [name, lettersIn(contentOf(objects.get(map) ?? ''))]
    }),
  )
}

const lettersIn = (map: string): Letters =>
  new Map(
    Array.from(map.matchAll(/<(\w{4})> <\w{4}> \[(.*?)\]/gs)).flatMap(([, first = '0', list = '']) =>
      Array.from(list.matchAll(/<([^>]*)>/g), ([, letters = ''], place): [string, string] => [
        (Number.parseInt(first, 16) + place).toString(16).padStart(4, '0'),
        Buffer.from(letters.replaceAll(/\s/g, ''), 'hex').swap16().toString('utf16le'),
      ]),
    ),
  )

const linesOf = (content: string, fonts: ReadonlyMap<string, Letters>): readonly string[] =>
  Array.from(content.matchAll(/BT\n(.*?)\nET/gs), ([, block = '']) => {
    const letters = fonts.get(/\/(F\d+) /.exec(block)?.[1] ?? '')
    const glyphs = Array.from(block.matchAll(/<([0-9a-f]+)>/g), ([, run = '']) => run.match(/.{4}/g) ?? []).flat()
    return glyphs.map((glyph) => letters?.get(glyph) ?? '\uFFFD').join('')
  })
