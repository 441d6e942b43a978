import type { Sheet } from './sheet.ts'

/** Filled and stroked paths of an SVG with the width and height `size`. */
export type Drawing = {
  readonly size: number
  readonly paths: readonly { readonly path: string; readonly fill?: string; readonly stroke?: string; readonly width?: number }[]
}
export type Logo = Uint8Array | Drawing

/** In points: as wide and high as a picture may be on the paper. */
const BOX = [180, 54] as const
const DRAWN = 26
/** In points: what a logo and the space below it may take. */
export const LOGO_ROOM = BOX[1] + 8

/** Draws the issuer's logo at the left edge. It is not read aloud: the issuer's name follows in words. */
export const drawLogo = (sheet: Sheet, logo: Logo): void => {
  const { document } = sheet
  const top = document.y
  const height = logo instanceof Uint8Array ? drawPicture(sheet, logo) : drawPaths(sheet, logo)
  document.x = sheet.left
  document.y = top + height + 8
}

const drawPicture = ({ document, tags, left }: Sheet, bytes: Uint8Array): number => {
  const top = document.y
  tags.artifact(() => document.image(Buffer.from(bytes), left, top, { fit: [...BOX] }))
  return document.y - top
}

const drawPaths = ({ document, tags, left }: Sheet, { size, paths }: Drawing): number => {
  tags.artifact(() => {
    document
      .save()
      .translate(left, document.y)
      .scale(DRAWN / size)
    for (const { path, fill, stroke, width = 1 } of paths) {
      document.path(path)
      if (fill) document.fill(fill)
      if (stroke) document.lineWidth(width).lineCap('round').lineJoin('round').stroke(stroke)
    }
    document.restore()
  })
  return DRAWN
}
