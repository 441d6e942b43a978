import { encode } from 'uqr'
import type { Sheet } from './sheet.ts'

/** In points: 32 mm, with the four empty modules around it that a reader needs. */
const SIDE = 90

/** Draws a text as a QR code at the left edge. It is no part of what is read aloud: the text beside it says the same. */
export const drawQr = (sheet: Sheet, text: string): void => {
  sheet.room(SIDE + 10)
  const { document } = sheet
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const module = SIDE / size
  const top = document.y
  sheet.tags.artifact(() => {
    for (const [y, row] of data.entries())
      for (const [x, isDark] of row.entries()) if (isDark) document.rect(sheet.left + x * module, top + y * module, module, module)
    document.fill('#000')
  })
  document.x = sheet.left
  document.y = top + SIDE + 6
}
