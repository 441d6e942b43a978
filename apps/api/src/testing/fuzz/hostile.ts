import fc from 'fast-check'

/** Texts that break what was not made for them. None is longer than an address may be. */
const TEXTS = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  'a\udfffb',
  '\u202Eabc',
  '\u200B',
  '\uFEFF',
  '\u2028',
  '\r\nSet-Cookie: a=b',
  '\t',
  'ﷺ'.repeat(30),
  'e\u0301'.repeat(50),
  '👩‍👩‍👧‍👦'.repeat(20),
  'İıſK',
  '١٢٣',
  "' OR 1=1 --",
  "'; DROP TABLE company; --",
  '\\',
  '%',
  '%_%',
  '%00',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '${7*7}{{7*7}}<%= 7*7 %>',
  '../../../../etc/passwd',
  '=HYPERLINK("http://evil.example")',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'undefined',
  'NaN',
  'true',
  '-0',
  '1e309',
  '0x10',
  '9'.repeat(40),
  '-1',
  '0000-00-00',
  '0000-01-01',
  '0001-01-01',
  '2026-02-30',
  '2026-11-29T24:00:00Z',
  '9999-12-31',
  '10000-01-01',
  '-000001-01-01',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  'a@b',
  'a@xn--a.example',
  '"quoted"@portal.example',
  'x'.repeat(300),
  'å'.repeat(1_000),
] as const

const NUMBERS = [0, -0, -1, 1, 0.1, 1.5, -2_147_483_649, 2_147_483_648, 2 ** 53, -(2 ** 53), 1e21, 1e308, 5e-324, 999_999_999_999_999] as const

const deep = (levels: number): unknown => {
  let value: unknown = 1
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { a: value }
  return value
}
/** What JavaScript keeps for itself, as it can be sent: an own field of that name. */
const proto: unknown = JSON.parse('{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}')

export const hostileTexts: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<string>(...TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
)
export const hostileValues: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 8, arbitrary: hostileTexts },
  { weight: 4, arbitrary: fc.constantFrom<unknown>(...NUMBERS) },
  { weight: 1, arbitrary: fc.constantFrom('x'.repeat(5_000), 'ö'.repeat(60_000)) },
  { weight: 4, arbitrary: fc.constantFrom<unknown>(null, true, [], {}, [[]], [null], proto, deep(60), deep(2_000), Array(5_000).fill(0)) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
)

/** Bodies that are no JSON, or JSON that parsers understand differently. */
export const hostileBodies: fc.Arbitrary<string> = fc.constantFrom(
  '',
  '{',
  'null',
  '[]',
  '""',
  '0',
  '{"a":1,"a":2}',
  '{"a":1e400}',
  '{"a":NaN}',
  '\uFEFF{}',
  `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
  `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
  `{"a":${'9'.repeat(5_000)}}`,
  '{"__proto__":null}',
  '{"\\u0000":1}',
  "{'a':1}",
)

/** Headers that a caller may add, each of them within what HTTP allows. */
export const hostileHeaders: fc.Arbitrary<Readonly<Record<string, string>>> = fc
  .subarray(
    [
      ['accept-language', 'x'.repeat(500)],
      ['accept-language', 'en;q=\u00e5,sv;q=NaN,*'],
      ['accept', 'application/nothing'],
      ['accept-encoding', 'br;q=0, gzip;q=bogus, *'],
      ['accept-encoding', 'gzip'],
      ['range', 'bytes=0-0,5-2,-'],
      ['range', 'bytes=99999999999999999999-'],
      ['if-match', '"x"'],
      ['if-none-match', '*'],
      ['if-modified-since', 'yesterday'],
      ['content-type', 'text/html'],
      ['content-type', 'application/json; charset=utf-16'],
      ['content-type', 'multipart/form-data; boundary=x'],
      ['content-encoding', 'gzip'],
      ['content-encoding', 'zstd, br'],
      ['origin', 'https://evil.example'],
      ['origin', 'null'],
      ['sec-fetch-site', 'cross-site'],
      ['x-request-id', '<script>'],
      ['x-request-id', 'x'.repeat(3_000)],
      ['x-forwarded-for', '::ffff:127.0.0.1, unknown'],
      ['x-forwarded-proto', 'gopher'],
      ['x-http-method-override', 'DELETE'],
      ['authorization', 'Bearer null'],
      ['idempotency-key', 'a b\u00ff'],
      ['idempotency-key', 'x'.repeat(201)],
      ['referer', 'javascript:alert(1)'],
      ['user-agent', 'x'.repeat(4_000)],
      ['expect', '200-ok'],
      ['upgrade', 'h2c'],
    ] as const,
    { minLength: 1, maxLength: 3 },
  )
  .map((entries) => Object.fromEntries(entries))

/** Pieces of a path as they are sent, unlike what `encodeURIComponent` makes. */
export const hostilePieces: fc.Arbitrary<string> = fc.constantFrom(
  '%00',
  '%ZZ',
  '%',
  '%C0%AF',
  '%ED%A0%80',
  '..%2f..',
  '%2e%2e',
  '.',
  '%0d%0aX:1',
  "'--",
)
