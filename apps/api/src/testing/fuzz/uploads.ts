import fc from 'fast-check'

const SIE: readonly string[] = [
  '#FLAGGA 0',
  '#FORMAT PC8',
  '#SIETYP 4',
  '#PROGRAM "Prov" 1.0',
  '#GEN 20261128',
  '#FNAMN "Kund AB"',
  '#RAR 0 20260101 20261231',
  '#KONTO 1930 "Bank"',
  '#KONTO 3001 "Intäkt"',
  '#IB 0 1930 1000.00',
  '#VER A 1 20261105 "Räkor"',
  '{',
  '#TRANS 1930 {} 100.00',
  '#TRANS 3001 {} -100.00',
  '}',
]

const lines = fc.constantFrom(
  ...SIE,
  '#RAR 0 99990101 99991231',
  '#RAR -1 20260101 20261231',
  '#VER "" "" 00000000',
  '#TRANS 1 {1 "a" 2} 1e9',
  '{{',
  '"',
)
const sieFiles = fc.oneof(
  fc.constant(SIE),
  fc.array(lines, { maxLength: 25 }),
  fc.tuple(fc.nat(SIE.length - 1), lines).map(([at, line]) => SIE.toSpliced(at, 1, line)),
)

const begun = (...bytes: readonly number[]): fc.Arbitrary<Uint8Array> =>
  fc.uint8Array({ maxLength: 200 }).map((rest) => new Uint8Array([...bytes, ...rest]))

/** Files as somebody may send them: SIE whole and broken, beginnings of other types, nothing, noise. */
export const uploads: fc.Arbitrary<string | Uint8Array> = fc.oneof(
  { weight: 4, arbitrary: sieFiles.map((all) => all.join('\r\n')) },
  { weight: 1, arbitrary: begun(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) },
  { weight: 1, arbitrary: begun(0xff, 0xd8, 0xff, 0xe0) },
  { weight: 1, arbitrary: begun(0x50, 0x4b, 0x03, 0x04) },
  { weight: 1, arbitrary: fc.constant('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', 'name;number\n"', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 500 }) },
)
