import { textOf } from '@portal/pdf/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { end } from '../../testing/ending.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { AGENCY_ADMIN } from '../../testing/world.ts'
import { download } from '../bookkeeping/testing/files.ts'
import { receiptHash } from './receipt-hash.ts'
import { findReceiptByNumber, type Receipt } from './receipts.store.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())

const ended = async () => {
  const customer = await portal.customer({ services: ['eekonomi-fakturering', 'utlagg'], name: 'Café Kanel HB' })
  const { body } = await end(portal.as(AGENCY_ADMIN), customer.with('eekonomi-fakturering'), 'deactivate-read-only', { reason: 'Byter byrå' })
  const receipt = await findReceiptByNumber(portal.database.pool, body.receiptNumber)
  if (!receipt) throw new Error('the receipt was not found')
  return { customer, body, receipt }
}
const verify = (number: string, hash: string) => portal.anonymous.get(`/receipts/${number}/verify?hash=${hash}`)

describe('a receipt’s hash', () => {
  it('is the same in the answer, when it is read again, and after a company has been renamed', async () => {
    const { customer, body } = await ended()
    expect(body.sha256).toMatch(/^[0-9a-f]{64}$/)
    await portal.database.pool.query(`UPDATE company SET name = 'Café Kanel AB' WHERE id = $1`, [customer.id])
    expect((await portal.as(customer.admin).get(`/terminations/${body.id}`)).body).toMatchObject({
      sha256: body.sha256,
      customer: { name: 'Café Kanel AB' },
    })
  })

  it('changes with anything that the receipt says', async () => {
    const { receipt } = await ended()
    const changes: readonly Partial<Receipt>[] = [
      { receiptNumber: '2026-XXXX-XXXX' },
      { outcome: 'continue-standalone' },
      { endedBy: 'customer' },
      { effectiveAt: new Date(0) },
      { customerNumber: '1' },
      { agencyNumber: '1' },
      { reason: null },
      { effects: receipt.effects.slice(1) },
      { unchanged: [] },
      { confirmations: [{ code: 'data-will-be-deleted', done: true, count: 1, acknowledged: false }] },
      { retentionUntil: '2033-12-31' },
      { deletionOn: '2027-01-01' },
      { policyVersion: '1999-01' },
    ]
    const hashes = changes.map((change) => receiptHash({ ...receipt, ...change }))
    expect(new Set([receiptHash(receipt), ...hashes]).size).toBe(changes.length + 1)
  })

  it('proves the receipt to anybody who has both, and tells nothing else', async () => {
    const { body } = await ended()
    expect(await verify(body.receiptNumber, body.sha256)).toMatchObject({ status: 200, body: { genuine: true } })
    expect((await verify(body.receiptNumber.toLowerCase(), body.sha256.toUpperCase())).body).toEqual({ genuine: true })
    const wrong = await verify(body.receiptNumber, '0'.repeat(64))
    expect([wrong.status, wrong.body]).toEqual([200, { genuine: false }])
    expect((await verify('2026-0000-0000', body.sha256)).body).toEqual(wrong.body)
    for (const hash of ['', 'abc', `${body.sha256}00`]) expect((await verify(body.receiptNumber, hash)).status).toBe(400)
  })

  it('stands in the PDF’s own content, which both parties can fetch', async () => {
    const { customer, body } = await ended()
    for (const email of [customer.admin, AGENCY_ADMIN]) {
      const { headers, bytes } = await download(portal, email, `/terminations/${body.id}/pdf`)
      expect(headers.get('content-type')).toBe('application/pdf')
      expect(decodeURIComponent(headers.get('content-disposition') ?? '')).toContain(body.receiptNumber)
      const read = textOf(bytes)
      for (const each of ['Kvitto på avslut', body.receiptNumber, `Café Kanel HB, kundnr ${customer.customerNumber}`, 'Byter byrå', 'Sida 1 av'])
        expect(read).toContain(each)
      // The matrix: both parties' access before and after, in the service that ended and in the other one.
      const rows = ['eEkonomi Fakturering\nCafé Kanel HB\nKan arbeta\nKan läsa', `Utlägg\n${portal.agency.name}\nKan arbeta\nOförändrat`]
      for (const row of rows) expect(read).toContain(row)
      for (const each of [
        'Vad händer nu?',
        'Kunden kan läsa, skriva ut och exportera, men inte ändra.',
        'Byrån kan läsa så länge ni har ett annat aktivt samarbete.',
      ])
        expect(read.replaceAll('\n', ' ')).toContain(each)
      expect(read.replaceAll('\n', '')).toContain(body.sha256)
    }
  })
})
