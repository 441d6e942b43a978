import { createRequire } from 'node:module'
import { type Font, openSync } from 'fontkit'
import { type Known, shapeByPairs } from './shaping.ts'

export type Face = 'regular' | 'bold'
type Opened = { readonly font: Font; readonly known: Known }

const require = createRequire(import.meta.url)
const FILES: Readonly<Record<Face, string>> = {
  regular: require.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf'),
}
const opened = new Map<Face, Opened>()

/** A face is read once in a process, and what is learnt of its letters is kept: to read it takes longer than to write an invoice. */
const open = (face: Face): Opened => {
  const known = opened.get(face)
  if (known) return known
  const font = openSync(FILES[face])
  if ('fonts' in font) throw new Error(`${FILES[face]} holds several fonts`)
  nameGlyphs(font)
  const read = { font, known: new Map() }
  opened.set(face, read)
  return read
}

/**
 * A font keeps each glyph as it was first asked for. An `A` that is first drawn as a part of an `Å` would never be known as the letter A
 * again, and could be neither found nor copied in any later document; so each is asked for by its letter first. Glyphs of private use are other
 * shapes of letters, which they are known by once they stand for one.
 */
const nameGlyphs = (font: Font): void => {
  for (const letter of font.characterSet) if (letter < 0xe000 || letter > 0xf8ff) font.glyphForCodePoint(letter)
}

/** Gives a document the two faces by their names. */
export const registerFaces = (document: PDFKit.PDFDocument): void => {
  for (const face of ['regular', 'bold'] as const) {
    const { font, known } = open(face)
    document.registerFont(face, font)
    shapeByPairs(document, face, known)
  }
}

declare global {
  namespace PDFKit.Mixins {
    interface PDFFont {
      /** A font that has been opened (`lib/font_factory` takes whatever can lay text out). */
      registerFont(name: string, src: Font): this
    }
  }
}
