type Position = { readonly xAdvance: number; readonly advanceWidth: number }
type Run = { readonly glyphs: readonly unknown[]; readonly positions: readonly Position[]; readonly advanceWidth: number }
type Layout = (text: string, features?: readonly string[]) => Run
type Placed = { readonly glyph: unknown; readonly position: Position }
/** Keyed by the codes of a letter and the letter after it. */
type Pairs = Map<number, Placed | undefined>
/** What has been measured of a font so far, by the font features in use. */
export type Known = Map<string, Pairs>

/** Latin letters, digits and common signs. Each is one glyph whatever stands beside it; only the distance differs. */
const ORDINARY = /^[\u0020-\u02AF\u2010-\u2044\u20AC\u2122\u2190-\u2193\u2212]*$/

/**
 * Lays out ordinary text glyph by glyph and looks up the distance (kerning) of each pair once. Full shaping takes fifty times as long and its cache
 * grows with every word; this one grows with the alphabet. Other text goes through `shape` unchanged.
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
      // The letter is not a single glyph, so the whole text is shaped in full.
      if (!placed) return shape(text, features)
      glyphs.push(placed.glyph)
      positions.push(placed.position)
      advanceWidth += placed.position.xAdvance
    }
    return { glyphs, positions, advanceWidth }
  }
}

/** Larger than any code in ordinary text. */
const LETTERS = 0x1_00_00

/** A letter's glyph and its distance to the next letter. `undefined`: it is not a single glyph. */
const measure = (shape: Layout, letter: string, next: string, features: readonly string[] | undefined): Placed | undefined => {
  const alone = shape(letter, features)
  const [glyph, position] = [alone.glyphs[0], alone.positions[0]]
  if (alone.glyphs.length !== 1 || glyph === undefined || !position) return undefined
  const pair = next === '' ? undefined : shape(letter + next, features)
  const xAdvance = pair?.glyphs.length === 2 ? pair.positions[0]?.xAdvance : undefined
  return { glyph, position: xAdvance === undefined ? position : { ...position, xAdvance } }
}

/** Makes a document's font lay out text by pairs, and turns off the cache of words that the document would keep. */
export const shapeByPairs = (document: PDFKit.PDFDocument, name: string, known?: Known): void => {
  const font: unknown = Reflect.get(document.font(name), '_font')
  if (!isFont(font)) throw new Error(`the font ${name} cannot be laid out by pairs`)
  font.layoutRun = layoutByPairs(font.layoutRun.bind(font), known)
  font.layoutCache = undefined
}

type Font = { layoutRun: Layout; layoutCache: unknown }
const isFont = (font: unknown): font is Font => typeof font === 'object' && font !== null && typeof Reflect.get(font, 'layoutRun') === 'function'
