import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { qrIn } from '@portal/pdf/testing/qr'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../cli/verify-receipt.ts'
import { download } from '../features/bookkeeping/testing/files.ts'
import { end } from '../testing/ending.ts'
import { startPortalOn, startTestPortal, type TestPortal } from '../testing/portal.ts'
import { AGENCY_ADMIN, SUPPORT } from '../testing/world.ts'

let portal: TestPortal
const folder = mkdtempSync(join(tmpdir(), 'proofs-'))
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(async () => {
  await portal.stop()
  rmSync(folder, { recursive: true })
})

let written = 0
const saved = (bytes: Uint8Array | string): string => {
  const path = join(folder, String((written += 1)))
  writeFileSync(path, bytes)
  return path
}
const keys = async (): Promise<string> => saved(await (await fetch(`${portal.url}/.well-known/receipt-keys.json`)).text())

/** What the command answers, as somebody who has the files and the published keys. */
const judged = async (...files: readonly (Uint8Array | string)[]): Promise<{ readonly code: number; readonly said: string }> => {
  const said: string[] = []
  const say = (line: string) => void said.push(line)
  return { code: await run([...files.map(saved), '--keys', await keys()], { say, complain: say }), said: said.join('\n') }
}

const SERVICES = ['scanner', 'utlagg', 'eekonomi-smart'] as const

/** A customer with three ends, one after the other, and the proof of each as JSON. */
const threeEnds = async () => {
  const customer = await portal.customer({ services: SERVICES })
  const ended: { readonly id: string; readonly receiptNumber: string; readonly json: string }[] = []
  for (const service of SERVICES) {
    const { body } = await end(portal.as(AGENCY_ADMIN), customer.with(service), 'continue-standalone')
    const { bytes } = await download(portal, customer.admin, `/terminations/${body.id}/proof`)
    ended.push({ id: body.id, receiptNumber: body.receiptNumber, json: Buffer.from(bytes).toString('utf8') })
  }
  return { customer, ended, json: ended.map(({ json }) => json) }
}
const changed = (json: string, change: (proof: { content: Record<string, unknown>; seal: Record<string, unknown> }) => void): string => {
  const proof = JSON.parse(json)
  change(proof)
  return JSON.stringify(proof)
}

describe('a receipt is proved without the database (G19)', () => {
  it('as JSON and as PDF, each end in its place of the customer’s chain', async () => {
    const { customer, ended, json } = await threeEnds()
    const { code, said } = await judged(...json)
    expect([code, said.split('\n')]).toEqual([
      0,
      ended.map(({ receiptNumber }, at) => expect.stringContaining(`${receiptNumber}: end, number ${at + 1} of customer ${customer.customerNumber}`)),
    ])
    const pdfs = await Promise.all(ended.map(({ id }) => download(portal, customer.admin, `/terminations/${id}/pdf`)))
    expect(await judged(...pdfs.map(({ bytes }) => bytes))).toEqual({ code, said })
  })

  it('all ends of an act in one PDF', async () => {
    const customer = await portal.customer({ services: ['scanner', 'eekonomi-smart'] })
    const ends = (['scanner', 'eekonomi-smart'] as const).map((service) => ({
      collaborationId: customer.with(service).id,
      outcome: 'continue-standalone',
      confirmations: [],
    }))
    const { body } = await portal.as(AGENCY_ADMIN).post('/terminations', { ends }, { 'idempotency-key': crypto.randomUUID() })
    const { bytes } = await download(portal, customer.admin, `/terminations/${body.items[0].id}/bundle/pdf`)
    const { code, said } = await judged(bytes)
    expect([code, said.split('\n').length]).toEqual([0, 2])
  })

  it('by its QR code, which leads to the page that says it is genuine', async () => {
    const { customer, ended } = await threeEnds()
    const { id, receiptNumber } = ended[0] ?? { id: '', receiptNumber: '' }
    const { sha256 } = (await portal.as(customer.admin).get(`/terminations/${id}`)).body
    const { bytes } = await download(portal, customer.admin, `/terminations/${id}/pdf`)
    expect(qrIn(bytes)).toEqual([`${portal.url}/kvitto/${receiptNumber}?kontrollsumma=${sha256}`])
  })

  it('and an altered, removed, moved or repeated one is seen', async () => {
    const { json } = await threeEnds()
    const [first = '', second = '', third = ''] = json
    const reason = changed(second, ({ content }) => void (content['outcome'] = 'delete-data'))
    const place = changed(second, ({ seal }) => void (seal['place'] = 7))
    const wrong: readonly (readonly [string, readonly string[], string])[] = [
      ['altered', [first, reason, third], 'what it states was changed'],
      ['numbered anew', [place], 'its number, place, day or signature was changed'],
      ['removed', [first, third], 'the one before it is missing'],
      ['moved', [second, first], 'stands after a later one'],
      ['repeated', [first, first], 'is given twice'],
    ]
    for (const [, files, why] of wrong) expect(await judged(...files)).toEqual({ code: 1, said: expect.stringContaining(why) })
  })

  it('and one changed byte of the file in a PDF is seen', async () => {
    const { customer, ended } = await threeEnds()
    const { bytes } = await download(portal, customer.admin, `/terminations/${ended[0]?.id}/pdf`)
    const at = Buffer.from(bytes).indexOf('/EmbeddedFile')
    const from = Buffer.from(bytes).indexOf('stream', at) + 40
    const spoilt = Uint8Array.from(bytes)
    spoilt[from] = (spoilt[from] ?? 0) ^ 1
    expect((await judged(spoilt)).code).toBe(1)
  })

  it('and one that was signed by somebody else is seen', async () => {
    const { ended } = await threeEnds()
    const other = await startTestPortal()
    const foreign = saved(await (await fetch(`${other.url}/.well-known/receipt-keys.json`)).text())
    await other.stop()
    const said: string[] = []
    const complain = (line: string) => void said.push(line)
    expect(await run([saved(ended[0]?.json ?? ''), '--keys', foreign], { say: complain, complain })).toBe(1)
    expect(said.join()).toContain('none of the portal')
  })

  it('asks for what it lacks, and takes nothing else for a proof', async () => {
    const silent = { say: () => undefined, complain: () => undefined }
    for (const args of [[], ['--keys'], [saved('{}')], [saved('{}'), '--keys', saved('no keys')]]) expect(await run(args, silent)).toBe(2)
    for (const file of ['', '{}', '{"format":"receipt-proof-1"}', '%PDF-1.7 nothing', '\0'.repeat(9)]) expect((await judged(file)).code).toBe(1)
  })
})

/** The places of a customer's chain, in order. */
const placesOf = async (companyId: string): Promise<readonly number[]> => {
  const { rows } = await portal.database.pool.query<{ place: number }>('SELECT place FROM receipt_seal WHERE company_id = $1 ORDER BY place', [
    companyId,
  ])
  return rows.map(({ place }) => place)
}

describe('a chain', () => {
  it('has one place for each of the ends that come at once, also on two machines', async () => {
    const customer = await portal.customer({ services: SERVICES })
    const second = await startPortalOn(portal.databaseUrl)
    const callers = [portal.as(AGENCY_ADMIN), second.as(AGENCY_ADMIN), portal.as(customer.admin)]
    await Promise.all(SERVICES.map((service, at) => end(callers[at] ?? portal.as(AGENCY_ADMIN), customer.with(service), 'continue-standalone')))
    expect(await placesOf(customer.id)).toEqual([1, 2, 3])
    const proofs = await portal.database.pool.query<{ id: string }>(
      'SELECT t.id FROM receipt_seal s JOIN termination t USING (receipt_number) WHERE s.company_id = $1 ORDER BY s.place',
      [customer.id],
    )
    const json = await Promise.all(proofs.rows.map(({ id }) => download(portal, customer.admin, `/terminations/${id}/proof`)))
    expect((await judged(...json.map(({ bytes }) => bytes))).code).toBe(0)
    await second.stop()
  })

  it('goes on with the receipt of an upgrade, and support may read its proof', async () => {
    const customer = await portal.customer({ services: ['eekonomi-fakturering', 'scanner'] })
    await end(portal.as(AGENCY_ADMIN), customer.with('scanner'), 'continue-standalone')
    await end(portal.as(AGENCY_ADMIN), customer.with('eekonomi-fakturering'), 'deactivate-read-only')
    const { subscriptionId } = customer.with('eekonomi-fakturering')
    const { body, status } = await portal.as(SUPPORT).post(`/support/subscriptions/${subscriptionId}/upgrade`, { to: 'eekonomi-smart' })
    expect([status, body.sealed]).toEqual([201, true])
    expect(await placesOf(customer.id)).toEqual([1, 2, 3])
    const { bytes } = await download(portal, SUPPORT, `/upgrades/${body.id}/proof`)
    expect(await judged(bytes)).toEqual({ code: 0, said: expect.stringContaining(`${body.receiptNumber}: upgrade, number 3`) })
  })

  it('cannot be changed in the database', async () => {
    const { customer } = await threeEnds()
    for (const sql of ['UPDATE receipt_seal SET place = 9 WHERE company_id = $1', 'DELETE FROM receipt_seal WHERE company_id = $1'])
      await expect(portal.database.pool.query(sql, [customer.id])).rejects.toThrow(/append-only/)
  })

  it('has no place for what was issued before: it says so, and has no file', async () => {
    const { customer, ended } = await threeEnds()
    await portal.database.pool.query('ALTER TABLE receipt_seal DISABLE TRIGGER receipt_seal_is_append_only')
    await portal.database.pool.query('DELETE FROM receipt_seal WHERE company_id = $1', [customer.id])
    await portal.database.pool.query('ALTER TABLE receipt_seal ENABLE TRIGGER receipt_seal_is_append_only')
    const path = `/terminations/${ended[0]?.id}`
    expect((await portal.as(customer.admin).get(path)).body).toMatchObject({ sealed: false })
    expect((await portal.as(customer.admin).get(`${path}/proof`)).status).toBe(404)
    const { bytes } = await download(portal, customer.admin, `${path}/pdf`)
    expect(await judged(bytes)).toEqual({ code: 1, said: expect.stringContaining('carries no proof') })
  })
})
