import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Caller } from '../../testing/caller.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { documentOf, download, fileOf, sample, voucherLines } from './testing/files.ts'

let portal: TestPortal
let owner: Caller
let path: string
let email: string
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())
/** Books of the year 2025-07-01 – 2026-06-30 with the vouchers A 1–3 and an opening. */
beforeEach(async () => {
  const customer = await portal.customer({ services: ['eekonomi-smart'] })
  owner = portal.as(customer.admin)
  email = customer.admin
  path = `/subscriptions/${customer.with('eekonomi-smart').subscriptionId}`
  await owner.post(`${path}/sie`, sample('cases/sie4e-broken-year.se'))
})

const PAYROLL = sample('cases/sie4i-lon-utan-rar.si')
const books = async () => documentOf((await download(portal, email, `${path}/sie`)).bytes)
const numbersOf = async () => (await books()).vouchers.map(({ series, number, date }) => `${series} ${number} ${date}`.trim())
const BEFORE = ['A 1 2025-08-15', 'A 2 2026-01-15', 'A 3 2026-06-30']

const bringing = (...lines: readonly string[]) => new TextEncoder().encode(['#FLAGGA 0', '#SIETYP 4', ...lines, ''].join('\n'))

describe('a file that brings vouchers (G18)', () => {
  it('adds one voucher of payroll to the year that is there, and leaves everything else alone', async () => {
    const before = await books()
    const { status, body } = await owner.post(`${path}/sie`, PAYROLL)
    expect([status, body.form, body.vouchers, body.rows, body.skipped]).toEqual([200, 'vouchers', 1, 3, 0])
    const after = await books()
    expect(await numbersOf()).toEqual([...BEFORE, 'L 1 2026-02-25'])
    expect([after.years, after.opening, after.vouchers.slice(0, 3)]).toEqual([before.years, before.opening, before.vouchers])
  })

  it('is noticed when it comes again: nothing is added without an explicit yes', async () => {
    await owner.post(`${path}/sie`, PAYROLL)
    const { body } = await owner.post(`${path}/sie`, PAYROLL)
    expect(body).toMatchObject({
      vouchers: 0,
      skipped: 1,
      warnings: expect.arrayContaining([expect.objectContaining({ code: 'voucher-already-there' })]),
    })
    expect(await numbersOf()).toEqual([...BEFORE, 'L 1 2026-02-25'])
    expect((await owner.post(`${path}/sie?again=add`, PAYROLL)).body).toMatchObject({ vouchers: 1, skipped: 0 })
    expect(await numbersOf()).toEqual([...BEFORE, 'L 1 2026-02-25', 'L 2 2026-02-25'])
  })

  it('of two persons at once is added once', async () => {
    const replies = await Promise.all([owner.post(`${path}/sie`, PAYROLL), owner.post(`${path}/sie`, PAYROLL)])
    expect(replies.map(({ body }) => body.vouchers).toSorted((one: number, other: number) => one - other)).toEqual([0, 1])
  })

  it('with an empty #RAR and blank series and numbers gets the next ones', async () => {
    expect((await owner.post(`${path}/sie`, sample('cases/sie4i-tom-rar.si'))).body).toMatchObject({ form: 'vouchers', vouchers: 1 })
    expect(await numbersOf()).toEqual(expect.arrayContaining(['1 2026-02-25']))
  })

  it('of two calendar years lies in the one broken year', async () => {
    expect((await owner.post(`${path}/sie`, sample('cases/sie4i-tva-kalenderar.si'))).body).toMatchObject({ vouchers: 2 })
    expect(await numbersOf()).toEqual([...BEFORE, 'B 1 2025-12-01', 'B 2 2026-02-01'])
  })

  it('of another company warns of it', async () => {
    const own = await portal.customer({ services: ['eekonomi-smart'], organisationNumber: '556677-3007' })
    const books = `/subscriptions/${own.with('eekonomi-smart').subscriptionId}/sie`
    await portal.as(own.admin).post(books, sample('cases/sie4e-broken-year.se'))
    const { body } = await portal.as(own.admin).post(books, bringing('#ORGNR 556677-5002', '#VER L "" 20260225', '{', '#TRANS 1930 {} 0.00', '}'))
    expect(body).toMatchObject({ vouchers: 1, warnings: [{ line: 3, code: 'organisation-number-foreign' }] })
  })

  it('replaces no year', async () => {
    const { status, body } = await owner.post(`${path}/sie?replace=true`, PAYROLL)
    expect([status, body.code]).toEqual([422, 'replace-not-offered'])
    expect(await numbersOf()).toEqual(BEFORE)
  })

  it('outside every year, or on accounts that nobody knows, is refused for both reasons with nothing saved', async () => {
    const { status, body } = await owner.post(`${path}/sie`, bringing('#VER L "" 20240101', '{', '#TRANS 9999 {} 0.00', '}'))
    expect([status, body.problems.map(({ code }: { code: string }) => code)]).toEqual([422, ['year-unknown', 'account-unknown']])
    expect(body.problems[0].outside).toEqual({ from: '2024-01-01', to: '2024-01-01' })
    expect(await numbersOf()).toEqual(BEFORE)
  })

  it('brings the accounts that it declares, and leaves out a number that another voucher has', async () => {
    const file = bringing(
      '#KONTO 9999 "Ny"',
      '#VER A 1 20260101',
      '{',
      '#TRANS 9999 {} 1.00',
      '#TRANS 1930 {} -1.00',
      '}',
      '#VER A "" 20260102',
      '{',
      '#TRANS 9999 {} 0.00',
      '}',
    )
    expect((await owner.post(`${path}/sie`, file)).body).toMatchObject({
      vouchers: 1,
      skipped: 1,
      warnings: expect.arrayContaining([expect.objectContaining({ code: 'voucher-number-taken' })]),
    })
    expect(await numbersOf()).toEqual([...BEFORE, 'A 4 2026-01-02'])
    expect((await owner.post(`${path}/sie?taken=renumber`, file)).body).toMatchObject({ vouchers: 1, skipped: 1 })
    expect((await owner.get(`${path}/records?kind=account&q=9999`)).body.items).toHaveLength(1)
  })
})

it('books without any year take the calendar year of the vouchers, or refuse two', async () => {
  const customer = await portal.customer({ services: ['eekonomi-smart'] })
  const empty = `/subscriptions/${customer.with('eekonomi-smart').subscriptionId}/sie`
  const admin = portal.as(customer.admin)
  expect((await admin.post(empty, sample('cases/sie4i-tva-kalenderar.si'))).body).toMatchObject({ code: 'sie-unreadable', reason: 'year-missing' })
  expect((await admin.post(empty, PAYROLL)).body).toMatchObject({ form: 'vouchers', vouchers: 1 })
})

it('a file that is a year still asks before it replaces one', async () => {
  expect((await owner.post(`${path}/sie`, fileOf(...voucherLines(1)))).body.code).toBe('year-exists')
})
