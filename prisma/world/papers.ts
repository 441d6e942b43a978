import { crc32, deflateSync } from 'node:zlib'

/** The files of the demo world are generated here. They are small but valid. */

/** A one-page PDF with these lines, the first as its heading. */
export const pdfOf = (lines: readonly string[]): Uint8Array => {
  const said = lines.map((line, place) => `/F1 ${place === 0 ? 18 : 11} Tf (${line.replaceAll(/[\\()]/g, '\\$&')}) Tj 0 -${place === 0 ? 30 : 18} Td`)
  const drawn = `BT 60 520 Td ${said.join('\n')} ET`
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 595]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${inWindows1252(drawn).length}>>\nstream\n${drawn}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
  ]
  const written = { text: '%PDF-1.4\n', places: [0] }
  for (const [index, object] of objects.entries()) {
    written.places.push(inWindows1252(written.text).length)
    written.text += `${index + 1} 0 obj\n${object}\nendobj\n`
  }
  const table = written.places.map((place, index) => `${String(place).padStart(10, '0')} ${index === 0 ? '65535 f' : '00000 n'} \n`).join('')
  const start = inWindows1252(written.text).length
  return inWindows1252(`${written.text}xref\n0 6\n${table}trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`)
}

/** One byte per letter: å ä ö have the same code in Latin-1; the dash has another one. */
const inWindows1252 = (text: string): Buffer => Buffer.from(text.replaceAll('–', '\u0096'), 'latin1')

const WIDTH = 240
const HEIGHT = 360

/** A PNG that looks like a photographed till receipt: rows of print on white paper, the sum in bold. */
export const receiptPng = (): Uint8Array => {
  const pixels = Buffer.alloc((WIDTH + 1) * HEIGHT, 0xfa)
  const line = (x: number, y: number, width: number, height: number, shade: number) => {
    for (let row = y; row < y + height; row += 1) pixels.fill(shade, row * (WIDTH + 1) + 1 + x, row * (WIDTH + 1) + 1 + x + width)
  }
  for (let row = 0; row < HEIGHT; row += 1) pixels[row * (WIDTH + 1)] = 0
  line(60, 28, 120, 10, 0x30)
  line(80, 46, 80, 5, 0x80)
  for (let item = 0; item < 9; item += 1) {
    line(24, 84 + item * 20, 70 + ((item * 37) % 60), 6, 0x60)
    line(186, 84 + item * 20, 30, 6, 0x60)
  }
  line(24, 272, 192, 2, 0xa0)
  line(24, 288, 60, 12, 0x20)
  line(160, 288, 56, 12, 0x20)
  line(70, 328, 100, 5, 0x80)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(WIDTH, 0)
  header.writeUInt32BE(HEIGHT, 4)
  header.set([8, 0, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(pixels)), chunk('IEND', Buffer.alloc(0))])
}

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  checksum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, checksum])
}
