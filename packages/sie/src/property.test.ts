import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDocument } from './testing-document.ts'
import { readSie, writeSie } from './index.ts'
import { accepted, pc8, signingOf } from './testing-reading.ts'

/** Random letters are no evidence, so these files are read with their real encoding. */
const AS_PC8 = { encoding: 'cp437' } as const

it('any document comes back as it was', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const { bytes, transliterated } = writeSie(document, signingOf(document))
      expect(accepted(readSie(bytes, AS_PC8)).document).toEqual(document)
      expect(transliterated).toEqual([])
    }),
    { numRuns: 400 },
  )
})

it('whatever letters a text has, the file reads, and once read it comes back as it was', () => {
  fc.assert(
    fc.property(anyDocument, fc.string({ unit: 'binary' }), (document, text) => {
      const lettered = { ...document, comments: [text], company: { ...document.company, name: text } }
      const once = accepted(readSie(writeSie(lettered, signingOf(document)).bytes, AS_PC8)).document
      expect(once.vouchers).toEqual(document.vouchers)
      expect(once.comments).toEqual([once.company.name])
      expect(accepted(readSie(writeSie(once, signingOf(once)).bytes, AS_PC8)).document).toEqual(once)
    }),
  )
})

/** The bytes of a name: no control characters and no characters of the format. Invalid letters are included. */
const nameBytes = fc
  .oneof(
    fc.uint8Array({ minLength: 1, maxLength: 30 }),
    fc.string({ unit: fc.constantFrom(...'åäöÅÄÖéü€�'), minLength: 1 }).map((text) => Buffer.from(text)),
  )
  .map((bytes) => Buffer.from(bytes.map((byte) => (byte < 0x20 || byte === 0x7f || byte === 0x22 || byte === 0x5c ? 0x94 : byte))))

it('any bytes in the names of a PC8 file come back as they came', () => {
  fc.assert(
    fc.property(nameBytes, nameBytes, nameBytes, (company, account, voucher) => {
      const named = [company, account, voucher].map((name) => `"${name.toString('latin1')}"`)
      const lines = [`#FNAMN ${named[0]}`, `#KONTO 1910 ${named[1]}`, `#VER A 1 20210105 ${named[2]}`]
      const bytes = Buffer.from(['#FORMAT PC8', '#RAR 0 20210101 20211231', ...lines, '{', '}', ''].join('\n'), 'latin1')
      const { document } = accepted(readSie(bytes, AS_PC8))
      const written = Buffer.from(writeSie(document, signingOf(document)).bytes).toString('latin1')
      for (const line of lines) expect(written).toContain(line)
    }),
    { numRuns: 500 },
  )
})

/** Reads a file and writes what was read. `sound`: a refusal has its line, and a document can be read again. */
const judge = (bytes: Uint8Array): string => {
  const reading = readSie(bytes)
  if (!reading.ok) return reading.problem.line > 0 ? 'sound' : 'a problem without line'
  return readSie(writeSie(reading.document, signingOf(reading.document)).bytes).ok ? 'sound' : 'unreadable when written'
}
const expectSound = (bytes: Uint8Array): void => {
  expect(judge(bytes)).toBe('sound')
}

describe('nothing makes the reader throw', () => {
  it('not any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => expectSound(bytes)))
    expect.hasAssertions()
  })

  it('not any words of the format in any order', () => {
    const words = '#VER #TRANS #RTRANS #BTRANS #KONTO #IB #OIB #PSALDO #RAR #PROSA #NYTT { } {1 2} "a" " \\ A 1 -1.5 20210101 1910 ä'.split(' ')
    const word = fc.oneof(fc.constantFrom(...words), fc.constantFrom('\n', '\r\n', '\t', ' ', '\n#', '\n{\n', '\n}\n'))
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (all) => expectSound(pc8(all.join(' ')))),
      { numRuns: 500 },
    )
    expect.hasAssertions()
  })

  it('not a real file with bytes changed', () => {
    const sample = readFileSync(new URL('../samples/visma-eekonomi-ovningsbolaget.se', import.meta.url))
    const change = fc.record({ at: fc.nat(sample.length - 1), byte: fc.oneof(fc.nat(255), fc.constantFrom(0x22, 0x7b, 0x7d, 0x0a, 0x23, 0x5c)) })
    const changed = fc.array(change, { minLength: 1, maxLength: 5 }).map((changes) => {
      const bytes = Uint8Array.from(sample)
      for (const { at, byte } of changes) bytes[at] = byte
      return bytes
    })
    fc.assert(fc.property(changed, (bytes) => expectSound(bytes)))
    expect.hasAssertions()
  })
})
