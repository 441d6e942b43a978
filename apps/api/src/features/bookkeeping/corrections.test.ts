import { textOf } from '@portal/pdf/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { documentOf, download, fileOf, inYear, voucherLines } from './testing/files.ts'

let portal: TestPortal
beforeAll(async () => {
  portal = await startTestPortal()
})
beforeEach(() => portal.travelTo('2026-06-01T09:00:00Z'))
afterAll(() => portal.stop())

const rows = [
  { account: '1930', amount: 70_00, text: null },
  { account: '3010', amount: -70_00, text: null },
]
const KEY = 'the-same-key-for-two-requests'
const content = (more: object = {}) => ({ series: 'A', date: '2026-06-03', text: 'Rätt', rows, ...more })

/** Books of 2026 with the vouchers A 1 and A 2 of 100 kronor, posted on 1 June. It is now two days later. */
const books = async (lines: readonly string[] = [...voucherLines(1), ...voucherLines(2)]) => {
  const customer = await portal.customer({ services: ['eekonomi-smart'] })
  const owner = portal.as(customer.admin)
  const path = `/subscriptions/${customer.with('eekonomi-smart').subscriptionId}`
  await owner.post(`${path}/sie`, fileOf(...lines))
  portal.travelTo('2026-06-03T09:00:00Z')
  const vouchers = async () => (await owner.get(`${path}/records?kind=voucher`)).body.items
  const [first] = await vouchers()
  const correct = (id: string, body: object = { replacement: content() }, key: string = crypto.randomUUID()) =>
    owner.post(`${path}/records/${id}/correction`, body, { 'idempotency-key': key })
  return { customer, owner, path, first, vouchers, correct }
}

describe('a voucher that was posted more than 24 hours ago (G18)', () => {
  it('is reversed under its whole text, also a long one with a sign of two code units', async () => {
    const { owner, path, correct } = await books()
    const text = `${'x'.repeat(187)}😀 ut`
    const { id } = (await owner.post(`${path}/records`, { kind: 'voucher', content: content({ text, number: 9 }) })).body
    expect(await correct(id)).toMatchObject({ status: 201, body: { reversal: { content: { text: `Rättar A 9: ${text}` } } } })
  })

  it('is neither edited nor removed, and says so among what can be done', async () => {
    const { owner, path, first } = await books()
    const posted = { status: 409, body: { code: 'voucher-posted', reason: 'time' } }
    expect(first.abilities).toEqual(['correct'])
    expect(await owner.patch(`${path}/records/${first.id}`, { content: content({ date: '2031-01-01' }) })).toMatchObject({
      ...posted,
      body: { ...posted.body, problems: [{ code: 'voucher-posted' }, { code: 'year-unknown' }] },
    })
    expect(await owner.delete(`${path}/records/${first.id}`)).toMatchObject(posted)
    expect((await owner.get(`${path}/records/${first.id}`)).body.content).toEqual(first.content)
  })

  it('was edited and removed until then', async () => {
    const { owner, path, first } = await books()
    portal.travelTo('2026-06-02T08:59:59.999Z')
    expect((await owner.get(`${path}/records/${first.id}`)).body.abilities).toEqual(['edit', 'remove', 'correct'])
    expect((await owner.patch(`${path}/records/${first.id}`, { content: content() })).status).toBe(200)
    expect((await owner.delete(`${path}/records/${first.id}`)).status).toBe(204)
  })
})

describe('a correction (G18)', () => {
  it('reverses the voucher and posts a new one, each naming the other, and keeps the first as it was', async () => {
    const { owner, path, first, correct, vouchers } = await books()
    const { status, body } = await correct(first.id, { version: first.version, replacement: content() })
    expect([status, body]).toMatchObject([
      201,
      {
        corrected: { id: first.id, content: first.content, correctedBy: { at: '2026-06-03T09:00:00.000Z' }, abilities: [] },
        reversal: { content: { series: 'A', number: 3, date: '2026-06-03', text: 'Rättar A 1: Sale', registeredOn: '2026-06-03' }, abilities: [] },
        replacement: { content: { number: 4, text: 'Rätt' }, abilities: ['edit', 'correct'] },
      },
    ])
    const { corrected, reversal, replacement } = body
    expect(corrected.correctedBy).toMatchObject({
      reversal: { recordId: reversal.id, series: 'A', number: 3 },
      replacement: { recordId: replacement.id, series: 'A', number: 4 },
    })
    const link = { recordId: first.id, series: 'A', number: 1 }
    expect([reversal.corrects, replacement.corrects]).toEqual([
      { as: 'reversal', ...link },
      { as: 'replacement', ...link },
    ])
    expect(reversal.content.rows).toMatchObject([
      { account: '1930', amount: -100_00 },
      { account: '3010', amount: 100_00 },
    ])
    expect([await vouchers(), (await owner.get(`${path}/records/${reversal.id}`)).body]).toMatchObject([
      [corrected, {}, reversal, replacement].map(({ id }) => (id ? { id } : {})),
      reversal,
    ])
  })

  it('says in the log who made it and when; the vouchers name nobody (G21)', async () => {
    const { customer, owner, first, correct } = await books()
    const { reversal, replacement } = (await correct(first.id)).body
    expect([reversal.content.sign, replacement.content.sign]).toEqual([null, null])
    const { name } = (await owner.get('/me')).body.user
    expect((await owner.get(`/companies/${customer.id}/events`)).body.items[0]).toMatchObject({
      type: 'voucher-corrected',
      at: '2026-06-03T09:00:00.000Z',
      actor: { name },
      details: { voucher: 'A 1', reversal: 'A 3', replacement: 'A 4' },
    })
  })

  it('only reverses when there is no new voucher, on the day that was chosen', async () => {
    const { first, correct } = await books()
    const { body } = await correct(first.id, { date: '2026-05-31', replacement: null })
    expect(body).toMatchObject({
      reversal: { content: { date: '2026-05-31' } },
      replacement: null,
      corrected: { correctedBy: { replacement: null } },
    })
  })

  it('leaves the books in balance, in the reports and in the SIE file, which names what is corrected', async () => {
    const { customer, owner, path, first, correct } = await books(['#IB 0 1930 7.00', '#IB 0 3010 -7.00', ...voucherLines(1), ...voucherLines(2)])
    await correct(first.id)
    const { items } = (await owner.get(`${path}/balances`)).body
    expect(items.map(({ closing }: { closing: number }) => closing)).toEqual([177_00, -177_00])
    expect((await owner.get(`${path}/reports/balance-sheet`)).body.difference).toMatchObject({ opening: 0, change: 0, closing: 0 })
    const listed = (await owner.get(`${path}/reports/voucher-list`)).body.items
    expect(listed.map(({ correctedBy }: { correctedBy: readonly string[] }) => correctedBy)).toEqual([['A 3', 'A 4'], [], [], []])
    const paper = textOf((await download(portal, customer.admin, `${path}/reports/voucher-list/pdf`)).bytes)
    expect(paper.replaceAll(/\s+/g, ' ')).toContain('Sale · rättad av A 3 och A 4')
    const { vouchers } = documentOf((await download(portal, customer.admin, `${path}/sie`)).bytes)
    expect(vouchers.map(({ number, text, rows: booked }) => [number, text, booked[0]?.amount])).toEqual([
      ['1', 'Sale', 100_00],
      ['2', 'Sale', 100_00],
      ['3', 'Rättar A 1: Sale', -100_00],
      ['4', 'Rätt', 70_00],
    ])
  })

  it('brings books that were imported out of balance back into it', async () => {
    const { owner, path, correct, vouchers } = await books(['#VER A 1 20260115 "Fel"', '{', '#TRANS 1930 {} 100.00', '#TRANS 3010 {} -90.00', '}'])
    const [wrong] = await vouchers()
    await correct(wrong.id)
    const { items } = (await owner.get(`${path}/balances`)).body
    expect(items.map(({ closing }: { closing: number }) => closing)).toEqual([70_00, -70_00])
  })

  it('of a voucher in another fiscal year is posted in an open one', async () => {
    const { owner, path, first, correct } = await books()
    await owner.post(`${path}/sie`, inYear(2025, fileOf(...voucherLines(7, '100.00', '20250115'))))
    const { body } = await correct(first.id, { date: '2025-12-31', replacement: content() })
    expect([body.reversal.content.number, body.replacement.content.number]).toEqual([8, 3])
  })
})

describe('a correction is refused (G18)', () => {
  it('of a voucher that is corrected, and of a reversal; the new voucher is corrected in its turn', async () => {
    const { owner, path, first, correct } = await books()
    const { reversal, replacement } = (await correct(first.id)).body
    expect(await correct(first.id)).toMatchObject({ status: 409, body: { code: 'voucher-not-correctable', reason: 'corrected' } })
    expect(await correct(reversal.id)).toMatchObject({ status: 409, body: { code: 'voucher-not-correctable', reason: 'reversal' } })
    expect(await owner.delete(`${path}/records/${replacement.id}`)).toMatchObject({ status: 409, body: { reason: 'replacement' } })
    expect(await owner.delete(`${path}/records/${reversal.id}`)).toMatchObject({ status: 409, body: { reason: 'reversal' } })
    const again = await correct(replacement.id)
    expect([again.status, again.body.reversal.content.text]).toEqual([201, 'Rättar A 4: Rätt'])
  })

  it('together for everything that is wrong, and then nothing is posted', async () => {
    const { first, correct, vouchers } = await books()
    await correct(first.id)
    const wrong = { date: '2031-01-01', replacement: content({ rows: [{ account: '9', amount: 1 }] }) }
    const { status, body } = await correct(first.id, wrong)
    expect(status).toBe(409)
    expect(body.problems.map(({ code }: { code: string }) => code)).toEqual([
      'voucher-not-correctable',
      'year-unknown',
      'account-unknown',
      'voucher-unbalanced',
    ])
    expect(await vouchers()).toHaveLength(4)
  })

  it.each([
    ['a number that is taken', { replacement: content({ number: 2 }) }, 409, 'voucher-number-taken'],
    ['the number of its reversal', { replacement: content({ number: 3 }) }, 409, 'voucher-number-taken'],
    ['a version that is not the last', { version: 0, replacement: null }, 409, 'changed-meanwhile'],
    ['a day that nobody can mean', { date: '9999-12-31', replacement: null }, 422, 'day-out-of-range'],
    ['a day in no fiscal year', { replacement: content({ date: '2031-01-01' }) }, 422, 'year-unknown'],
    ['nothing said of the new voucher', {}, 400, 'invalid-request'],
  ])('with %s, and nothing is posted', async (_, body, status, code) => {
    const { first, correct, vouchers } = await books()
    expect(await correct(first.id, body)).toMatchObject({ status, body: { code } })
    expect(await vouchers()).toHaveLength(2)
  })

  it('of a record that is no voucher, and of one that is not there', async () => {
    const { owner, path, correct } = await books()
    const [account] = (await owner.get(`${path}/records?kind=account`)).body.items
    expect((await correct(account.id)).body).toMatchObject({ code: 'kind-not-offered', kind: 'account' })
    expect((await correct(crypto.randomUUID())).status).toBe(404)
  })
})

describe('a correction that is sent twice (G11)', () => {
  it('is one correction with one answer, also at the same moment', async () => {
    const { first, correct, vouchers } = await books()
    const body = { replacement: content() }
    const answers = await Promise.all([1, 2, 3].map(() => correct(first.id, body, KEY)))
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201])
    expect(answers.map((answer) => answer.body)).toEqual([answers[0]?.body, answers[0]?.body, answers[0]?.body])
    expect(await vouchers()).toHaveLength(4)
  })

  it('with another body, or for another voucher, is refused', async () => {
    const { first, correct, vouchers } = await books()
    const [, second] = await vouchers()
    await correct(first.id, { replacement: null }, KEY)
    for (const again of [await correct(first.id, { replacement: content() }, KEY), await correct(second.id, { replacement: null }, KEY)])
      expect(again).toMatchObject({ status: 409, body: { code: 'idempotency-key-reused' } })
  })

  it('by two people is one correction; the other is told', async () => {
    const { first, correct, vouchers } = await books()
    const answers = await Promise.all([correct(first.id), correct(first.id)])
    expect(answers.map(({ status, body }) => `${status} ${body.code}`).toSorted()).toEqual(['201 undefined', '409 voucher-not-correctable'])
    expect(await vouchers()).toHaveLength(4)
  })
})

describe('an import and corrections', () => {
  it('is not undone once one of its vouchers is corrected: nothing of a correction is ever lost', async () => {
    const { owner, path, first, correct, vouchers } = await books()
    await correct(first.id)
    const [brought] = (await owner.get(`${path}/imports`)).body.items
    expect(brought.abilities).toEqual([])
    expect(await owner.delete(`${path}/imports/${brought.id}`)).toMatchObject({ status: 409, body: { code: 'changed-meanwhile' } })
    expect(await vouchers()).toHaveLength(4)
  })

  it('that replaced the year of a corrected voucher gives it back with its links when it is undone', async () => {
    const { owner, path, first, correct } = await books()
    await owner.post(`${path}/sie`, inYear(2025, fileOf(...voucherLines(7, '100.00', '20250115'))))
    const { reversal } = (await correct(first.id, { date: '2025-12-31', replacement: null })).body
    const { id: importId } = (await owner.post(`${path}/sie?replace=true`, fileOf(...voucherLines(1)))).body
    const linked = async () => (await owner.get(`${path}/records/${reversal.id}`)).body
    expect(await linked()).toMatchObject({ corrects: { recordId: first.id, series: null, number: null }, abilities: [] })
    expect((await owner.delete(`${path}/imports/${importId}`)).status).toBe(200)
    expect(await linked()).toMatchObject({ corrects: { recordId: first.id, series: 'A', number: 1 } })
    expect((await owner.get(`${path}/records/${first.id}`)).body).toMatchObject({ correctedBy: { reversal: { recordId: reversal.id, number: 8 } } })
  })
})
