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

/** Opens a font face once per process and keeps its measured glyphs: opening it takes longer than writing an invoice. */
const open = (face: Face): Opened => {
  const known = opened.get(face)
  if (known) return known
  const font = openSync(FILES[face])
  if ('fonts' in font) throw new Error(`${FILES[face]} is a collection of several fonts`)
  nameGlyphs(font)
  const read = { font, known: new Map() }
  opened.set(face, read)
  return read
}

/**
 * Asks for every glyph by its letter. A font keeps each glyph as it was first asked for: an `A` first drawn as part of an `Å` would have no letter in
 * any later document, and could be neither found nor copied. Glyphs of private use are other shapes of letters and get their letter when they are used.
 */
const nameGlyphs = (font: Font): void => {
  for (const letter of font.characterSet) if (letter < 0xe000 || letter > 0xf8ff) font.glyphForCodePoint(letter)
}

/** Registers the two faces in a document, by name. */
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
      /** Registers a font that is already open (`lib/font_factory` accepts anything that can lay out text). */
      registerFont(name: string, src: Font): this
    }
  }
}
