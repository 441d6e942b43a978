import { describe, expect, it } from 'vitest'
import { readSie } from './index.ts'
import { accepted, pc8 } from './testing-reading.ts'

const SIZE = 2_000_000
/** The CPU time of this thread only, so that the test does not fail on a busy machine. */
const milliseconds = (bytes: Uint8Array): number => {
  const start = process.threadCpuUsage()
  readSie(bytes)
  const { user, system } = process.threadCpuUsage(start)
  return (user + system) / 1000
}
const repeat = (text: string) => text.repeat(SIZE / text.length)

describe('a hostile file of 2 MB costs no more than its size', () => {
  it.each([
    ['one word', `#PROSA ${repeat('x')}`],
    ['quotes', `#PROSA ${repeat('"')}`],
    ['quotes that might close', `#PROSA "${repeat('" x')}`],
    ['escaped quotes', `#PROSA "${repeat('\\"')}`],
    ['nested braces', `#X ${repeat('{')}`],
    ['braces in a list', `#X ${repeat('{ ')}`],
    ['lists', `#X ${repeat('{}')}`],
    ['blanks', `#PROSA "${repeat(' ')}`],
    ['blank lines', repeat('\r\n')],
    ['opening braces on lines', repeat('{\n')],
    ['unknown records', repeat('#A\n')],
    ['stray text', repeat('a\n')],
    ['digits', `#IB 0 1910 ${repeat('9')}`],
    ['codes of one account', Array.from({ length: SIZE / 14 }, (_, index) => `#SRU 1 ${index}`).join('\n')],
  ])('%s', (_, content) => {
    expect(milliseconds(pc8(content))).toBeLessThan(2000)
  })

  it('a line of 20 MB and a million blanks are read', () => {
    const { document } = accepted(readSie(pc8(`#PROSA ${'x'.repeat(20_000_000)}`, ' '.repeat(1_000_000))))
    expect(document.comments[0]).toHaveLength(20_000_000)
  })
})

it('200 000 voucher rows are read in a second', () => {
  const voucher = [
    '#VER A "" 20210105 "Försäljning"',
    '{',
    '#TRANS 1930 {} 1250.00 20210105 "Kund"',
    '#TRANS 3010 {1 "Nord" 6 "0001"} -1000.00',
    '#TRANS 2610 {} -250.00',
    '#TRANS 2610 {} 0',
    '}',
  ]
  const bytes = pc8(...Array.from({ length: 50_000 }, () => voucher.join('\r\n')))
  readSie(bytes.subarray(0, bytes.length / 10))
  expect(Math.min(milliseconds(bytes), milliseconds(bytes), milliseconds(bytes))).toBeLessThan(1000)
})
