import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pictureOf } from './picture.ts'

const word = (value: number) => [value >> 8, value & 0xff]
const letters = (text: string) => [...text].map((letter) => letter.charCodeAt(0))
const segment = (marker: number, content: readonly number[]) => [0xff, marker, ...word(content.length + 2), ...content]
const chunk = (name: string, content: readonly number[] = []) => [...word(0), ...word(content.length), ...letters(name), ...content, 0, 0, 0, 0]

const FRAME = segment(0xc0, [8, ...word(48), ...word(64), 1, 1, 0x11, 0])
const SCAN = [...segment(0xda, [1, 1, 0, 0, 63, 0]), 1, 0xff, 0, 2, 0xff, 0xd0, 3]
const END = [0xff, 0xd9]
const EXIF = segment(0xe1, letters('Exif\0\0...'))
const jpeg = (...parts: readonly (readonly number[])[]) => pictureOf('image/jpeg', new Uint8Array([0xff, 0xd8, ...parts.flat()]))

const HEAD = chunk('IHDR', [0, 0, ...word(64), 0, 0, ...word(48), 8, 2, 0, 0, 0])
const png = (...parts: readonly (readonly number[])[]) =>
  pictureOf('image/png', new Uint8Array([0x89, ...letters('PNG\r\n\u001a\n'), ...parts.flat()]))
const SIZE = { width: 64, height: 48 }

describe('a JPEG', () => {
  it('of pixels and colours is bare', () => {
    const jfif = segment(0xe0, [...letters('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0])
    const [profile, adobe] = [segment(0xe2, letters('ICC_PROFILE\0..')), segment(0xee, [...letters('Adobe'), 0, 100, 0, 0, 0, 0, 1])]
    expect(jpeg(jfif, profile, adobe, FRAME, SCAN, END)).toEqual({ ...SIZE, isBare: true })
    expect(jpeg(FRAME, SCAN, segment(0xc4, [0]), SCAN, [0xff], END)).toEqual({ ...SIZE, isBare: true })
  })
  it.each([
    ['EXIF', [EXIF, FRAME, SCAN, END]],
    ['EXIF between two scans', [FRAME, SCAN, EXIF, SCAN, END]],
    ['a comment', [segment(0xfe, letters('Storgatan 1')), FRAME, SCAN, END]],
    ['a maker’s own part', [segment(0xe2, letters('MPF\0..')), FRAME, SCAN, END]],
    ['a thumbnail', [segment(0xe0, [...letters('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 1, 1, 9, 9, 9]), FRAME, SCAN, END]],
    ['something after its end', [FRAME, SCAN, END, [0xff, 0xd8]]],
  ])('with %s is not', (_, parts) => expect(jpeg(...parts)).toEqual({ ...SIZE, isBare: false }))
  it.each([
    ['has no frame', [SCAN, END]],
    ['has no end', [FRAME, SCAN]],
    ['breaks off in a segment', [FRAME, [0xff, 0xe1, 1, 0]]],
    ['has something between its segments', [FRAME, [0], SCAN, END]],
  ])('that %s cannot be read', (_, parts) => expect(jpeg(...parts)).toBeUndefined())
})

describe('a PNG', () => {
  it('of pixels and colours is bare', () =>
    expect(png(HEAD, chunk('gAMA', [0, 0, 0, 1]), chunk('IDAT', [1]), chunk('IEND'))).toEqual({ ...SIZE, isBare: true }))
  it.each([
    ['EXIF', [HEAD, chunk('eXIf', [1]), chunk('IDAT'), chunk('IEND')]],
    ['a text', [HEAD, chunk('IDAT'), chunk('tEXt', letters('Author\0Eva')), chunk('IEND')]],
    ['a time', [HEAD, chunk('tIME', [7, 234, 1, 1, 1, 1, 1]), chunk('IDAT'), chunk('IEND')]],
    ['something after its end', [HEAD, chunk('IDAT'), chunk('IEND'), [1]]],
  ])('with %s is not', (_, parts) => expect(png(...parts)).toEqual({ ...SIZE, isBare: false }))
  it.each([
    ['does not begin with its head', [chunk('IDAT'), HEAD, chunk('IEND')]],
    ['has two heads', [HEAD, HEAD, chunk('IEND')]],
    ['has no end', [HEAD, chunk('IDAT')]],
    ['breaks off in a chunk', [HEAD, chunk('IDAT', [1, 2]).slice(0, -3)]],
  ])('that %s cannot be read', (_, parts) => expect(png(...parts)).toBeUndefined())
})

/** The bytes with up to four of them changed. */
const damaged = (bytes: readonly number[]) =>
  fc
    .array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 4 })
    .map((changes) => changes.reduce((all, [at, value]) => all.with(at, value), [...bytes]))

it('any bytes are read or told to be unreadable', () => {
  const whole = { jpeg: [0xff, 0xd8, ...EXIF, ...FRAME, ...SCAN, ...END], png: [0x89, ...letters('PNG\r\n\u001a\n'), ...HEAD, ...chunk('IEND')] }
  fc.assert(
    fc.property(fc.oneof(damaged(whole.jpeg), damaged(whole.png), fc.array(fc.nat(255))), fc.nat(60), (bytes, length) => {
      for (const type of ['image/jpeg', 'image/png'] as const)
        for (const some of [bytes, bytes.slice(0, length)]) expect(() => pictureOf(type, new Uint8Array(some))).not.toThrow()
    }),
  )
})
