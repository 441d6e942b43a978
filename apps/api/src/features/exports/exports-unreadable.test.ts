import { addRecords } from '@portal/database/world'
import { kindsOf, REPORTS } from '@portal/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { until } from '../../testing/until.ts'
import { unzipped } from './testing/unzip.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())

/** Contents that no kind has: nothing, wrong forms of what the database reads, and wrong forms within those. */
const BROKEN = [
  {},
  { rows: 17, to: { day: 1 }, opening: 'x', declared: 5, corrects: 3, correctedBy: 4, buyer: 4, number: 'x', reminders: 2, creditNotes: 'x' },
  { rows: [4, { account: 1910, amount: 'x' }, { amount: 5 }], opening: [4, ['1910', 'x']], number: 'y', to: 'never' },
]
const YEAR = { from: '2026-01-01', to: '2026-12-31', opening: [['1910', 500, null]], declared: null }
const SIE = { objectOpening: [], periodBudgets: [], file: null }
const ROWS = [
  { account: '1910', amount: 10_000 },
  { account: '3001', amount: -10_000 },
]

const keyOf = (kind: string, at: number) =>
  kind === 'voucher' ? `2026-01-01/B/00000000000${at}` : kind === 'invoice' ? `00000000000${at}` : `1999-01-0${at + 1}`

/** Books with one readable voucher; beside each kind that the service holds lie records of it that cannot be read. */
const books = async (service: 'eekonomi-smart' | 'lon') => {
  const customer = await portal.customer({ services: [service, 'ekonomioversikt'] })
  const { subscriptionId } = customer.with(service)
  const kinds = kindsOf(service)
  const broken = kinds.flatMap((kind) => BROKEN.map((content, at) => ({ kind, key: keyOf(kind, at), content, accountingDate: '2026-03-01' })))
  const voucher = { series: 'A', number: 1, date: '2026-02-01', text: 'Försäljning', rows: ROWS }
  await addRecords(portal.database.pool, subscriptionId, [
    ...broken,
    { kind: 'fiscal-year', key: YEAR.from, content: { ...YEAR, sie: SIE } },
    { kind: 'account', key: '0000001910', content: { number: '1910', name: 'Kassa', type: 'T' } },
    { kind: 'voucher', key: '2026-01-01/A/000000000001', accountingDate: voucher.date, content: voucher },
  ])
  return { customer, owner: portal.as(customer.admin), path: `/subscriptions/${subscriptionId}` }
}

const exported = async ({ customer, owner, path }: Awaited<ReturnType<typeof books>>) => {
  const { id } = (await owner.post(`${path}/exports`)).body
  const status = await until(async () => {
    const { items } = (await owner.get(`${path}/exports`)).body
    const found = items.find((each: { id: string }) => each.id === id)
    return ['ready', 'failed'].includes(found?.status) ? found.status : undefined
  })
  expect(status).toBe('ready')
  const reply = await fetch(`${portal.url}/api/v1${path}/exports/${id}/file`, { headers: { cookie: await portal.cookieOf(customer.admin) } })
  return unzipped(new Uint8Array(await reply.arrayBuffer()))
}

describe('records that cannot be read', () => {
  it('do not end the complete export: it tells them in index and manifest, and has them as they are stored', async () => {
    const files = await exported(await books('eekonomi-smart'))
    const manifest = JSON.parse(files.get('manifest.json')?.toString() ?? '')
    expect(manifest.missing.toSorted()).toEqual([
      'invoice 000000000001',
      'invoice 000000000002',
      ...[0, 1, 2].map((at) => `voucher 2026-01-01/B/00000000000${at}`),
    ])
    expect(files.get('index.html')?.toString()).toContain('<td>invoice 000000000001</td>')
    expect(files.get('poster/Verifikationer.json')?.toString()).toContain('"rows": 17')
    const page = files.get('sidor/Verifikationer-1.html')?.toString() ?? ''
    expect(page.match(/Posten går inte att läsa/g)).toHaveLength(BROKEN.length)
    expect(page).toContain('<bdi>A 1</bdi>')
    expect(files.get('sie/2026.se')?.toString('latin1')).toContain('#VER A 1')
  })

  it('do not end the complete export of payslips', async () => {
    const files = await exported(await books('lon'))
    expect(JSON.parse(files.get('manifest.json')?.toString() ?? '').missing).toEqual([0, 1, 2].map((at) => `payslip 1999-01-0${at + 1}`))
  })

  it('do not end the reports: what can be read is shown', async () => {
    const { customer, owner, path } = await books('eekonomi-smart')
    const at = async (address: string) => {
      const { status, body } = await owner.get(`${path}/${address}`)
      expect([address, status]).toEqual([address, 200])
      return body
    }
    expect((await at('reports/voucher-list')).items).toMatchObject([{ series: 'A', number: '1' }])
    expect(JSON.stringify(await at('reports/general-ledger'))).toContain('10500')
    expect(JSON.stringify(await at('reports/balance-sheet'))).toContain('10500')
    await at('reports/income-statement')
    for (const report of REPORTS) await at(`reports/${report}/pdf`)
    const overview = await owner.get(`/subscriptions/${customer.with('ekonomioversikt').subscriptionId}/overview`)
    expect([overview.status, overview.body.overview.figures.sales]).toEqual([200, 10_000])
  })

  it('are told when the books are written as SIE, which is whole or not written', async () => {
    const { owner, path } = await books('eekonomi-smart')
    expect(await owner.get(`${path}/sie`)).toMatchObject({ status: 409, body: { code: 'record-unshown' } })
  })

  it('are told when they are the seller of an invoice that is saved, sent, credited or printed', async () => {
    const { owner, path } = await books('eekonomi-smart')
    const buyer = { name: 'Köpare', street: 'Gatan 1', postalCode: '111 11', city: 'Stockholm' }
    const content = { buyer, date: '2026-06-01', dueDate: '2026-07-01', rows: [{ text: 'Arbete', quantity: 1000, price: 100, vat: 25 }] }
    await portal.database.pool.query(`DELETE FROM workspace_record WHERE kind = 'seller' AND subscription_id = $1`, [path.split('/')[2]])
    const { id } = (await owner.post(`${path}/records`, { kind: 'invoice', content })).body
    await addRecords(portal.database.pool, path.split('/')[2] ?? '', [{ kind: 'seller', key: 'seller', content: { name: 5 } }])
    const told = { status: 409, body: { code: 'record-unshown' } }
    expect(await owner.post(`${path}/records`, { kind: 'invoice', content })).toMatchObject(told)
    expect(await owner.patch(`${path}/records/${id}`, { content })).toMatchObject(told)
    expect(await owner.put(`${path}/records/${id}/state`, { state: 'sent' })).toMatchObject(told)
    for (const paper of ['pdf', 'e-invoice']) expect(await owner.get(`${path}/invoices/${id}/${paper}`)).toMatchObject(told)
  })
})
