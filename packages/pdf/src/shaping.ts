type Position = { readonly xAdvance: number; readonly advanceWidth: number }
type Run = { readonly glyphs: readonly unknown[]; readonly positions: readonly Position[]; readonly advanceWidth: number }
type Layout = (text: string, features?: readonly string[]) => Run
type Placed = { readonly glyph: unknown; readonly position: Position }
/** What has been learnt of a font so far, by the codes of a letter and of the one after it. */
export type Known = Map<number, Placed | undefined>

/** Latin letters, digits and the signs of ordinary text: each is one glyph, whatever stands beside it; only the distance differs. */
const ORDINARY = /^[\u0020-\u02AF\u2010-\u2044\u20AC\u2122\u2190-\u2193\u2212]*$/

/**
 * Lays ordinary text out glyph by glyph, each pair's distance (kerning) looked up once. Shaping by all the font's rules costs fifty times as
 * much, and what is kept of it grows with every word; this grows with the alphabet. Any other text goes through `shape` as it is.
 */
export const layoutByPairs = (shape: Layout, known: Known = new Map()): Layout => {
  /** A letter and how far the next one stands from it; `undefined`: it is not one glyph. */
  const place = (text: string, at: number): Placed | undefined => {
    const isLast = at + 1 === text.length
    const key = text.charCodeAt(at) * LETTERS + (isLast ? 0 : text.charCodeAt(at + 1))
    const found = known.get(key)
    if (found !== undefined || known.has(key)) return found
    const placed = measure(shape, text.charAt(at), text.charAt(at + 1))
    known.set(key, placed)
    return placed
  }
  return (text, features) => {
    if (features?.length || !ORDINARY.test(text)) return shape(text, features)
    const glyphs: unknown[] = []
    const positions: Position[] = []
    let advanceWidth = 0
    for (let at = 0; at < text.length; at += 1) {
      const placed = place(text, at)
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

const measure = (shape: Layout, letter: string, next: string): Placed | undefined => {
  const alone = shape(letter)
  const [glyph, position] = [alone.glyphs[0], alone.positions[0]]
  if (alone.glyphs.length !== 1 || glyph === undefined || !position) return undefined
  const pair = next === '' ? undefined : shape(letter + next)
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
