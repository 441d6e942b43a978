import { registerFace, runsOf, type Run, type Weight } from './fonts.ts'

export type Manner = { readonly features?: PDFKit.Mixins.OpenTypeFeatures[] }
export type Box = Manner & {
  readonly width: number
  readonly align?: 'left' | 'right'
  readonly height?: number
  readonly ellipsis?: boolean
  readonly lineGap?: number
}

/** Writes text in a weight, with the letters that Inter lacks in other faces. */
export type Writer = {
  /** Chooses weight, size and colour of what is measured and written next. */
  readonly in: (weight: Weight, size: number, colour?: string) => void
  /** Points that the text takes on one line. */
  readonly widthOf: (text: string, manner?: Manner) => number
  /** Points that the text takes when it is broken into lines. */
  readonly heightOf: (text: string, box: Box) => number
  /** On one line from `x`, without breaking it. */
  readonly line: (text: string, x: number, y: number, manner?: Manner) => void
  /** Within the width of a box, on as many lines as it takes. */
  readonly lines: (text: string, x: number, y: number, box: Box) => void
  /** Whether a letter was written that no face has. */
  readonly lacked: () => boolean
}

/** Letters that Inter has, without looking. */
const INTER = /^[\u0020-\u02AF\u2010-\u2026\u20AC\u2122\u2212\n]*$/

export const createWriter = (document: PDFKit.PDFDocument): Writer => {
  const registered = new Set<string>()
  let weight: Weight = 'regular'
  let hasLacked = false
  const use = (face: Run['face']): PDFKit.PDFDocument => {
    if (!registered.has(face)) registerFace(document, face)
    registered.add(face)
    return document.font(face)
  }
  const runs = (text: string): readonly Run[] | undefined => {
    if (INTER.test(text)) return undefined
    const found = runsOf(text, weight, () => (hasLacked = true))
    return found.every(({ face }) => face === weight) ? undefined : found
  }
  const back = (): void => void use(weight)
  /** All faces of a line stand on the line of Inter. */
  const onOneLine = (): { readonly baseline: number } => ({ baseline: -ascentOf(use(weight)) })
  const widthOf = (text: string, manner: Manner = {}): number => {
    const parts = runs(text)
    if (!parts) return document.widthOfString(text, { ...manner })
    const width = parts.reduce((sum, { text: part, face }) => sum + use(face).widthOfString(part, whole(manner)), 0)
    back()
    return width
  }
  return {
    in: (next, size, colour) => {
      weight = next
      use(weight).fontSize(size)
      if (colour !== undefined) document.fillColor(colour)
    },
    widthOf,
    heightOf: (text, box) => {
      if (!runs(text)) return document.heightOfString(text, { ...box })
      // Words of several faces break a little earlier than their sum says: a third of a line is kept for it.
      const lines = text.split('\n').map((line) => Math.max(1, Math.ceil(widthOf(line, box) / box.width + 0.3)))
      return lines.reduce((sum, count) => sum + count, 0) * (document.currentLineHeight(true) + (box.lineGap ?? 0)) * 1.2
    },
    line: (text, x, y, manner = {}) => {
      const parts = runs(text)
      if (!parts) return void document.text(text, x, y, { ...manner, lineBreak: false })
      const standing = { ...whole(manner), ...onOneLine(), lineBreak: false }
      let from = x
      for (const { text: part, face } of parts) {
        use(face).text(part, from, y, standing)
        from += document.widthOfString(part, standing)
      }
      back()
    },
    lines: (text, x, y, box) => {
      const parts = runs(text)
      if (!parts) return void document.text(text, x, y, { ...box })
      // pdfkit breaks lines over several faces only when they begin at the left.
      const { align: _always, ...rest } = box
      const left = { ...whole(rest), ...onOneLine() }
      for (const [place, { text: part, face }] of parts.entries()) {
        const continued = place < parts.length - 1
        if (place === 0) use(face).text(part, x, y, { ...left, continued })
        else use(face).text(part, { ...left, continued })
      }
      back()
    },
    lacked: () => hasLacked,
  }
}

/** With a list of features, even an empty one, pdfkit sets a run in one piece: words written from the right keep their order. */
const whole = <M extends Manner>(manner: M): M & { features: PDFKit.Mixins.OpenTypeFeatures[] } => ({ ...manner, features: manner.features ?? [] })

/** Points between the top of a line and what its letters stand on, in the face and size in use. */
const ascentOf = (document: PDFKit.PDFDocument): number => {
  const font: unknown = Reflect.get(document, '_font')
  const ascender: unknown = typeof font === 'object' && font ? Reflect.get(font, 'ascender') : undefined
  const size: unknown = Reflect.get(document, '_fontSize')
  if (typeof ascender !== 'number' || typeof size !== 'number') throw new Error('pdfkit keeps its font elsewhere')
  return (ascender / 1000) * size
}
