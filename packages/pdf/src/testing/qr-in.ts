import decodeQr from 'qr/decode.js'
import { contentsOf } from './text-of.ts'

/** Pixels per module, so that the picture is like one that a telephone takes. */
const SCALE = 4
/** The empty modules around a code that a reader needs. */
const BORDER = 4

/** What the QR codes of a document made by `createPdf` say, as a reader sees them: from what is drawn, not from what was to be drawn. For tests. */
export const qrIn = (bytes: Uint8Array): readonly string[] =>
  contentsOf(bytes)
    .map(squaresIn)
    .filter((squares) => squares.length > 100)
    .map(readSquares)

type Square = { readonly x: number; readonly y: number; readonly side: number }

/** The filled squares of a page. Its y-axis points downwards. */
const squaresIn = (content: string): readonly Square[] =>
  Array.from(content.matchAll(/([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re/g), ([, x, y, width, height]) => ({
    x: Number(x),
    y: Number(y),
    side: Number(width) === Number(height) ? Number(width) : 0,
  })).filter(({ side }) => side > 0)

const readSquares = (squares: readonly Square[]): string => {
  const side = squares[0]?.side ?? 1
  const [left, top] = [Math.min(...squares.map(({ x }) => x)), Math.min(...squares.map(({ y }) => y))]
  const place = (at: number, first: number): number => Math.round((at - first) / side) + BORDER
  const dark = new Set(squares.map(({ x, y }) => `${place(x, left)} ${place(y, top)}`))
  const size = place(Math.max(...squares.map(({ x }) => x)), left) + 1 + BORDER
  return readModules(dark, size)
}

/** What a QR code says. `dark`: its dark modules as `column row`. `size`: modules on a side, with the empty ones around it. */
export const readModules = (dark: ReadonlySet<string>, size: number): string => {
  const width = size * SCALE
  const data = new Uint8Array(width * width * 4).fill(255)
  for (let at = 0; at < width * width; at += 1) {
    const [column, row] = [Math.floor((at % width) / SCALE), Math.floor(Math.floor(at / width) / SCALE)]
    if (dark.has(`${column} ${row}`)) data.fill(0, at * 4, at * 4 + 3)
  }
  return decodeQr({ width, height: width, data })
}
