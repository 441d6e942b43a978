type Position = { readonly xAdvance: number; readonly advanceWidth: number }
type Run = { readonly glyphs: readonly unknown[]; readonly positions: readonly Position[]; readonly advanceWidth: number }
type Layout = (text: string, features?: readonly string[]) => Run
type Placed = { readonly glyph: unknown; readonly position: Position }
/** By the codes of a letter and of the one after it. */
type Pairs = Map<number, Placed | undefined>
/** What has been learnt of a font so far, by the features it was laid out with. */
export type Known = Map<string, Pairs>

/** Latin letters, digits and the signs of ordinary text: each is one glyph, whatever stands beside it; only the distance differs. */
const ORDINARY = /^[\u0020-\u02AF\u2010-\u2044\u20AC\u2122\u2190-\u2193\u2212]*$/

/**
 * Lays ordinary text out glyph by glyph, each pair's distance (kerning) looked up once. Shaping by all the font's rules costs fifty times as
 * much, and what is kept of it grows with every word; this grows with the alphabet. Any other text goes through `shape` as it is.
 */
export const layoutByPairs = (shape: Layout, known: Known = new Map()): Layout => {
  const pairsWith = (features: readonly string[] | undefined): Pairs => {
    const name = features?.join(' ') ?? ''
    const pairs = known.get(name) ?? new Map<number, Placed | undefined>()
    known.set(name, pairs)
    return pairs
  }
  return (text, features) => {
    if (!ORDINARY.test(text)) return shape(text, features)
    const pairs = pairsWith(features)
    const glyphs: unknown[] = []
    const positions: Position[] = []
    let advanceWidth = 0
    for (let at = 0; at < text.length; at += 1) {
      const isLast = at + 1 === text.length
      const key = text.charCodeAt(at) * LETTERS + (isLast ? 0 : text.charCodeAt(at + 1))
      let placed = pairs.get(key)
      if (placed === undefined && !pairs.has(key)) {
        placed = measure(shape, text.charAt(at), text.charAt(at + 1), features)
        pairs.set(key, placed)
      }
      // Not one glyph.
      if (!placed) return shape(text, features)
      glyphs.push(placed.glyph)
      positions.push(placed.position)
      advanceWidth += placed.position.xAdvance
    }
    return { glyphs, positions, advanceWidth }
  }
}

/** More than ordinary text has. */
const LETTERS = 0x1_00_00

/** A letter and how far the next one stands from it; `undefined`: it is not one glyph. */
const measure = (shape: Layout, letter: string, next: string, features: readonly string[] | undefined): Placed | undefined => {
  const alone = shape(letter, features)
  const [glyph, position] = [alone.glyphs[0], alone.positions[0]]
  if (alone.glyphs.length !== 1 || glyph === undefined || !position) return undefined
  const pair = next === '' ? undefined : shape(letter + next, features)
  const xAdvance = pair?.glyphs.length === 2 ? pair.positions[0]?.xAdvance : undefined
  return { glyph, position: xAdvance === undefined ? position : { ...position, xAdvance } }
}

/** Has a font of a document lay text out by pairs; what the document itself would keep of each word is not kept. */
export const shapeByPairs = (document: PDFKit.PDFDocument, name: string, known?: Known): void => {
  const font: unknown = Reflect.get(document.font(name), '_font')
  if (!isFont(font)) throw new Error(`the font ${name} cannot be laid out by pairs`)
  font.layoutRun = layoutByPairs(font.layoutRun.bind(font), known)
  font.layoutCache = undefined
}

type Font = { layoutRun: Layout; layoutCache: unknown }
const isFont = (font: unknown): font is Font => typeof font === 'object' && font !== null && typeof Reflect.get(font, 'layoutRun') === 'function'
