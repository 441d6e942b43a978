import { textOf } from '@portal/pdf/testing'
import { texts } from '@portal/texts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestPortal, type TestPortal } from '../../../testing/portal.ts'
import { documentOf, download, fileOf, inYear, SAMPLES, sample, voucherLines } from '../testing/files.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())

/** Makes reports of these books as PDF and reads them line by line. */
const paperOf = async (file: Uint8Array<ArrayBuffer>, name = 'Bergströms Bygg AB', before?: Uint8Array<ArrayBuffer>) => {
  const customer = await portal.customer({ services: ['eekonomi-smart'], organisationNumber: '556677-3007', name })
  const path = `/subscriptions/${customer.with('eekonomi-smart').subscriptionId}`
  for (const each of [...(before ? [before] : []), file]) expect((await portal.as(customer.admin).post(`${path}/sie`, each)).status).toBe(200)
  return async (report: string, year: string) =>
    textOf((await download(portal, customer.admin, `${path}/reports/${report}/pdf?year=${year}`)).bytes).split('\n')
}

const AMOUNT = /^−?\d[\d ]*,\d\d$/
const amount = (ore: number): string => texts('sv').format.amount(ore).replaceAll('\u00A0', ' ')
const pagesIn = (lines: readonly string[]): readonly string[] => lines.filter((line) => /^Sida \d+ av$/.test(line))
/** The text without its line breaks and spaces. */
const whole = (lines: readonly string[]): string => lines.join('').replaceAll(' ', '')
/** The amounts that follow the first line beginning with this text. */
const amountsAfter = (lines: readonly string[], begin: string): readonly string[] => {
  const from = lines.findIndex((line) => line.startsWith(begin))
  const rest = from === -1 ? [] : lines.slice(from)
  const first = rest.findIndex((line) => AMOUNT.test(line))
  const end = rest.findIndex((line, place) => place > first && !AMOUNT.test(line))
  return rest.slice(first, end === -1 ? undefined : end)
}

describe.each(SAMPLES)('%s', (name) => {
  it('has on paper, account by account, the #UB and the #RES that the file declares', async () => {
    const { closing, results, years } = documentOf(sample(name))
    const read = await paperOf(sample(name))
    const from = years.find(({ index }) => index === 0)?.from ?? ''
    const [sheet, statement] = [await read('balance-sheet', from), await read('income-statement', from)]
    const declared = (balances: typeof closing) => balances.filter((each) => each.year === 0 && each.amount !== 0)
    // One program declares #UB for result accounts too, besides their #RES.
    const ofResult = new Set(declared(results).map(({ account }) => account))
    const owned = declared(closing).filter(({ account }) => !ofResult.has(account))
    expect(owned.map(({ account }) => [account, amountsAfter(sheet, `${account} `)[2]])).toEqual(
      owned.map((each) => [each.account, amount(each.amount)]),
    )
    // Accounts 8990–8999 move the result to equity. On paper income is positive; in the file it is credit.
    const earned = declared(results).filter(({ account }) => !account.startsWith('899'))
    expect(earned.map(({ account }) => [account, amountsAfter(statement, `${account} `)[0]])).toEqual(
      earned.map((each) => [each.account, amount(0 - each.amount)]),
    )
    const result = 0 - earned.reduce((sum, each) => sum + each.amount, 0)
    expect(amountsAfter(statement, texts('sv').reports.calculatedResult).at(0)).toBe(amount(result))
    expect(earned.length + owned.length).toBeGreaterThan(20)
  })
})

describe('the statements of a year', () => {
  it('have the year before beside it, where the books know it', async () => {
    const before = inYear(2025, fileOf(...voucherLines(1, '70.00', '20250301')))
    const read = await paperOf(fileOf('#IB 0 1930 70.00', '#IB 0 2099 -70.00', ...voucherLines(1)), 'Bolaget AB', before)
    const sheet = await read('balance-sheet', '2026-01-01')
    expect(amountsAfter(sheet, '1930 ')).toEqual(['70,00', '100,00', '170,00', '70,00'])
    expect(sheet).toContain('2025-12-31')
    expect(amountsAfter(await read('income-statement', '2026-01-01'), '3010 ')).toEqual(['100,00', '70,00'])
    expect(amountsAfter(await read('balance-sheet', '2025-01-01'), '1930 ')).toEqual(['0,00', '70,00', '70,00'])
  })
})

describe('a long report', () => {
  const NAME = 'Nordvästersjökustartilleriflygspaningssimulatoranläggningsmaterielunderhåll i Övre Ärtemark'
  const many = Array.from({ length: 300 }, (_, place) => voucherLines(place + 1, '1234.50')).flat()

  it('has its pages numbered from one on, each with its head and with whose it is', async () => {
    const lines = await (await paperOf(fileOf(...many)))('general-ledger', '2026-01-01')
    const pages = pagesIn(lines)
    expect(pages).toEqual(pages.map((_, place) => `Sida ${place + 1} av`))
    expect(pages.length).toBeGreaterThan(10)
    for (const each of ['Debet', 'Kredit']) expect(lines.filter((line) => line === each)).toHaveLength(pages.length)
    expect(lines.filter((line) => line.startsWith('Bergströms Bygg AB ('))).toHaveLength(pages.length)
    // 300 × 1 234,50 on each side.
    for (const sum of ['370 350,00', '−370 350,00']) expect(lines).toContain(sum)
  })

  it('keeps every voucher of the year in the list, its text and its negative side', async () => {
    const lines = await (await paperOf(fileOf(...many)))('voucher-list', '2026-01-01')
    expect(lines.filter((line) => /^A \d+$/.test(line)).at(-1)).toBe('A 300')
    expect(lines.filter((line) => line === '1 234,50')).toHaveLength(600)
    expect(pagesIn(lines).length).toBeGreaterThan(10)
  })

  it('wraps names that are longer than their column, and loses no letter of them', async () => {
    // The file declares PC8, in which this test does not write: the account's name has no å, ä, ö; the company's name does.
    const account = NAME.normalize('NFD').replaceAll(/[^ -~]/g, '')
    const rows = [`#KONTO 1940 "${account}"`, '#VER B 1 20260115', '{', '#TRANS 1940 {} -99999999.99', '#TRANS 3010 {} 99999999.99', '}']
    const read = await paperOf(fileOf(...rows), NAME)
    const sheet = await read('balance-sheet', '2026-01-01')
    expect(whole(sheet)).toContain(`1940${account.replaceAll(' ', '')}`)
    expect(amountsAfter(sheet, '1940 ')).toEqual(['0,00', '−99 999 999,99', '−99 999 999,99'])
    const list = whole(await read('voucher-list', '2026-01-01'))
    for (const name of [account, NAME]) expect(list).toContain(name.replaceAll(' ', ''))
  })
})
