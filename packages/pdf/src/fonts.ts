import { createRequire } from 'node:module'
import { type Font, openSync } from 'fontkit'
import { type Known, shapeByPairs } from './shaping.ts'

const require = createRequire(import.meta.url)
/** The faces by name: Inter, and for each of its weights the fonts for letters that Inter lacks, in the order they are asked. */
const FILES = {
  regular: require.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf'),
  'regular arabic': require.resolve('@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf'),
  'bold arabic': require.resolve('@expo-google-fonts/noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf'),
  'regular hebrew': require.resolve('@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf'),
  'bold hebrew': require.resolve('@expo-google-fonts/noto-sans-hebrew/600SemiBold/NotoSansHebrew_600SemiBold.ttf'),
  'regular signs': require.resolve('@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf'),
  'bold signs': require.resolve('@expo-google-fonts/noto-emoji/600SemiBold/NotoEmoji_600SemiBold.ttf'),
} as const
export type Weight = 'regular' | 'bold'
export type Face = keyof typeof FILES
type Opened = { readonly font: Font; readonly known: Known }

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

/** Registers a face in a document, by its name. */
export const registerFace = (document: PDFKit.PDFDocument, face: Face): void => {
  const { font, known } = open(face)
  document.registerFont(face, font)
  if (face === 'regular' || face === 'bold') shapeByPairs(document, face, known)
}

/** A part of a text that one face can show. */
export type Run = { readonly text: string; readonly face: Face }
/** Joins and marks, which belong to the letter before them. */
const JOINING = /^(?:\p{M}|\u200D)$/u
const OTHERS = ['arabic', 'hebrew', 'signs'] as const

/** Divides a text by the faces that have its letters. What no face has goes to the first one, which shows a box; `lacks` is then called. */
export const runsOf = (text: string, weight: Weight, lacks: () => void = () => undefined): readonly Run[] => {
  const runs: { text: string; face: Face }[] = []
  for (const letter of text) {
    const before = runs.at(-1)
    const face = before && JOINING.test(letter) ? before.face : (faceFor(letter, weight) ?? (lacks(), weight))
    if (before && (before.face === face || letter === ' ')) before.text += letter
    else if (before && before.face !== weight && before.text.endsWith(' ')) {
      // Blanks between words of one script stay with them, so that they are set in one piece; the last one belongs to what follows.
      before.text = before.text.trimEnd()
      runs.push(face === weight ? { text: ` ${letter}`, face } : { text: ' ', face: weight }, ...(face === weight ? [] : [{ text: letter, face }]))
    } else runs.push({ text: letter, face })
  }
  return runs
}

const faceFor = (letter: string, weight: Weight): Face | undefined =>
  [weight, ...OTHERS.map((other): Face => `${weight} ${other}`)].find((face) => /\s/.test(letter) || hasLetter(face, letter))

const hasLetter = (face: Face, letter: string): boolean => open(face).font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)

declare global {
  namespace PDFKit.Mixins {
    interface PDFFont {
      /** Registers a font that is already open (`lib/font_factory` accepts anything that can lay out text). */
      registerFont(name: string, src: Font): this
    }
  }
}
