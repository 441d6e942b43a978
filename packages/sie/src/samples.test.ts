import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSie, writeSie } from './index.ts'
import { accepted, signingOf } from './testing-reading.ts'

const folder = new URL('../samples/', import.meta.url)
const samples = readdirSync(folder).filter((name) => name.endsWith('.se'))

const unquoted = (field: string) => field.replace(/^"(.*)"$/, '$1').replaceAll('\\"', '"')

/** A second, simpler count directly on the bytes, so that an error in the reader is not hidden by the same error in the writer. */
const countRaw = (bytes: Uint8Array) => {
  const lines = Buffer.from(bytes)
    .toString('latin1')
    .split('\n')
    .map((line) => line.trim().replaceAll('\t', ' '))
  const fields = (tag: string, pattern: RegExp) =>
    lines.filter((line) => line.startsWith(`${tag} `)).map((line) => pattern.exec(line)?.slice(1).map(unquoted) ?? [line])
  const balances = (tag: string) =>
    new Map(fields(tag, /^#\w+ +(-?\d+) +"?(\d+)"? +(\S+)/).map(([year, account, sum]) => [`${year} ${account}`, ore(sum!)]))
  const rows = fields('#TRANS', /^#TRANS +"?(\d+)"? +\{(.*?)\} +(\S+)/)
  const sums = new Map<string, bigint>()
  for (const [account, , sum] of rows) sums.set(account!, (sums.get(account!) ?? 0n) + ore(sum!))
  return {
    accounts: fields('#KONTO', /^#KONTO +"?(\d+)"? +(.*)$/),
    opening: balances('#IB'),
    closing: balances('#UB'),
    results: balances('#RES'),
    vouchers: fields('#VER', /^#VER +("[^"]*"|\S+) +("[^"]*"|\S+) +(\d{8})/),
    rows: rows.map(([account, objects, sum]) => [account, objects!.replaceAll('"', '').trim(), ore(sum!)]),
    sums,
  }
}

const ore = (text: string): bigint => {
  const [whole, decimals = ''] = text.split('.')
  return BigInt(`${whole}${decimals.padEnd(2, '0')}`)
}

it('has the five samples at hand', () => expect(samples).toHaveLength(5))

describe.each(samples)('%s', (name) => {
  const bytes = readFileSync(new URL(name, folder))
  const { document } = accepted(readSie(bytes))
  const written = writeSie(document, signingOf(document))

  it('goes in and out as the same document', () => {
    expect(accepted(readSie(written.bytes)).document).toEqual(document)
  })
  it('goes in and out with the same accounts, balances, vouchers, rows and sums, counted on the bytes', () => {
    expect(countRaw(written.bytes)).toEqual(countRaw(bytes))
  })
  it('is read into what is counted on the bytes', () => {
    const raw = countRaw(bytes)
    const rows = document.vouchers.flatMap((voucher) => voucher.rows)
    const balances = (list: typeof document.opening) => new Map(list.map(({ year, account, amount }) => [`${year} ${account}`, BigInt(amount)]))
    expect(document.accounts.map(({ number }) => number)).toEqual(raw.accounts.map(([number]) => number))
    expect(balances(document.opening)).toEqual(raw.opening)
    expect(balances(document.closing)).toEqual(raw.closing)
    expect(balances(document.results)).toEqual(raw.results)
    expect(document.vouchers.map(({ series, number, date }) => [series, number, date.replaceAll('-', '')])).toEqual(raw.vouchers)
    expect(rows.map(({ account, amount }) => [account, BigInt(amount)])).toEqual(raw.rows.map(([account, , sum]) => [account, sum]))
    expect(rows.length).toBeGreaterThan(0)
  })
  it('needs no other letters', () => expect(written.transliterated).toEqual([]))
  it('leaves nothing aside', () => expect(document.unknown).toEqual([]))
})

const read = (name: string) => accepted(readSie(readFileSync(new URL(name, folder))))

describe('what the writers of the samples did', () => {
  it('keeps letters that were lost before us as they came', () => {
    const { document } = read('visma-administration-ovningsbolaget.se')
    expect(document.company.name).toBe('∩┐╜vningsbolaget AB')
    expect(document.company.programId).toBe('C:\\ProgramData\\SPCS\\SPCS Administration\\F∩┐╜retag\\Ovnbol2000')
    expect(Buffer.from(writeSie(document, signingOf(document)).bytes).includes(Buffer.from('"\u{fffd}vningsbolaget AB"', 'utf8'))).toBe(true)
  })
  it('keeps quotes that stand where an ö was', () => {
    const { document, warnings } = read('softone-xe-entreprenad.se')
    expect(document.accounts.find(({ number }) => number === '4010')?.name).toBe('Ink"p varor')
    expect(document.accounts.find(({ number }) => number === '1288')?.name).toBe('F"rskott till Lind" Park')
    expect(warnings.filter(({ code }) => code === 'quote-unescaped')[0]).toMatchObject({ line: 140 })
  })
  it('tells the one voucher that does not add up, with its line and difference', () => {
    expect(read('softone-xe-entreprenad.se').warnings.filter(({ code }) => code === 'voucher-unbalanced')).toHaveLength(1)
  })
  it('reads the letters of PC8', () => expect(read('magenta-testforetaget.se').document.company.name).toBe('TESTFÖRETAGET AB'))
})
