import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addRecords } from '@portal/database/world'
import { textOf } from '@portal/pdf/testing'
import { readSie } from '@portal/sie'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run as verify } from '../../cli/verify-export.ts'
import { end, preview } from '../../testing/ending.ts'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import { AGENCY_ADMIN, type Customer, OTHER_AGENCY_ADMIN } from '../../testing/world.ts'
import { fileOf, voucherLines } from '../bookkeeping/testing/files.ts'
import { expireExports } from './expire-exports.ts'
import { makeExport } from './making/make-export.ts'
import { unzipped } from './testing/unzip.ts'
import { until } from '../../testing/until.ts'

let portal: TestPortal
let folder: string
beforeAll(async () => {
  portal = await startTestPortal()
  folder = await mkdtemp(join(tmpdir(), 'exports-'))
})
afterAll(async () => {
  await portal.stop()
  await rm(folder, { recursive: true })
})

/** The lines of these books' reports: 100 twice and 5, debit and credit. */
const ON_PAPER = [
  ['Balansrapport', ['1930 Bank', '205,00', '−205,00']],
  ['Resultatrapport', ['3010 Sales', '205,00']],
  ['Huvudbok', ['Bank', '100,00', '200,00', '205,00', '−205,00', '=1+1; 5 € –']],
  ['Verifikationslista', ['A 1', 'A 2', '100,00', '5,00', '=1+1; 5 € –']],
] as const
const pathOf = (customer: Customer, service: 'eekonomi-smart' | 'utlagg') => `/subscriptions/${customer.with(service).subscriptionId}`
/** Books of 2026 with two vouchers. One text has a letter that CP437 lacks, one begins like a formula of a spreadsheet. */
const withBooks = async () => {
  const customer = await portal.customer({ services: ['eekonomi-smart', 'utlagg'], name: 'Bergströms Bygg AB' })
  const owner = portal.as(customer.admin)
  const path = pathOf(customer, 'eekonomi-smart')
  await owner.post(`${path}/sie`, fileOf(...voucherLines(1), ...voucherLines(2)))
  const rows = ['1930', '3010'].map((account, at) => ({ account, amount: at === 0 ? 500 : -500 }))
  await owner.post(`${path}/records`, { kind: 'voucher', content: { series: 'A', date: '2026-06-01', text: '=1+1; 5 € –', rows } })
  return { customer, owner, path }
}
const ready = async (email: string, path: string, id: string) =>
  until(async () => {
    const { items } = (await portal.as(email).get(`${path}/exports`)).body
    const found = items.find((each: { id: string }) => each.id === id)
    return found.status === 'waiting' || found.status === 'running' ? undefined : found
  })
const fetched = async (email: string, path: string, id: string) => {
  const reply = await fetch(`${portal.url}/api/v1${path}/exports/${id}/file`, { headers: { cookie: await portal.cookieOf(email) } })
  return { status: reply.status, headers: reply.headers, bytes: new Uint8Array(await reply.arrayBuffer()) }
}
const made = async (email: string, path: string) => {
  const { status, body } = await portal.as(email).post(`${path}/exports`)
  expect(status).toBe(201)
  const view = await ready(email, path, body.id)
  expect(view).toMatchObject({ status: 'ready', isCurrent: true, failure: null, abilities: ['download'] })
  return { view, ...(await fetched(email, path, body.id)) }
}
const verified = async (bytes: Uint8Array) => {
  const path = join(folder, `${randomUUID()}.zip`)
  await writeFile(path, bytes)
  const said: string[] = []
  const say = (line: string) => void said.push(line)
  return { code: await verify([path], { say, complain: say }), said: said.join('\n') }
}

describe('a complete export', () => {
  it('holds the books as SIE, every record as JSON and CSV, reports as PDF, a page to open and a manifest', async () => {
    const { customer, path } = await withBooks()
    const { view, status, headers, bytes } = await made(customer.admin, path)
    expect([status, headers.get('content-type'), Number(headers.get('content-length'))]).toEqual([200, 'application/zip', view.size])
    const files = await unzipped(bytes)
    expect([...files.keys()].toSorted()).toEqual([
      'index.html',
      'manifest.json',
      'pdf/Balansrapport-2026.pdf',
      'pdf/Huvudbok-2026.pdf',
      'pdf/Resultatrapport-2026.pdf',
      'pdf/Verifikationslista-2026.pdf',
      ...['Konton.csv', 'Konton.json', 'Räkenskapsår.csv', 'Räkenskapsår.json'].map((name) => `poster/${name}`),
      ...['Verifikationer-rader.csv', 'Verifikationer.csv', 'Verifikationer.json'].map((name) => `poster/${name}`),
      ...['Alla-filer-1', 'Konton-1', 'Konton', 'Räkenskapsår-1', 'Räkenskapsår', 'Verifikationer-1', 'Verifikationer'].map(
        (name) => `sidor/${name}.html`,
      ),
      'sie/2026.se',
    ])
    const reading = readSie(new Uint8Array(files.get('sie/2026.se') ?? []))
    expect(reading.ok && reading.document.vouchers.map(({ number, text }) => [number, text])).toEqual([
      ['1', 'Sale'],
      ['2', 'Sale'],
      ['3', '=1+1; 5 EUR -'],
    ])
    expect(JSON.parse(String(files.get('poster/Verifikationer.json')))).toHaveLength(3)
    expect(String(files.get('poster/Verifikationer.csv'))).toContain(`"'=1+1; 5 € –"`)
    expect(String(files.get('poster/Verifikationer-rader.csv')).split('\r\n')).toHaveLength(8)
    for (const [name, sums] of ON_PAPER) {
      const lines = textOf(files.get(`pdf/${name}-2026.pdf`) ?? new Uint8Array()).split('\n')
      expect([name, ...lines]).toEqual(expect.arrayContaining([name, 'Sida 1 av', `Bergströms Bygg AB (${customer.customerNumber})`, ...sums]))
    }
  })

  it('holds a year that was cut short and the rest of that calendar year, each by its days', async () => {
    const customer = await portal.customer({ services: ['eekonomi-smart'] })
    const kept = { opening: [], declared: null, sie: { objectOpening: [], periodBudgets: [], file: null } }
    await addRecords(portal.database.pool, customer.with('eekonomi-smart').subscriptionId, [
      { kind: 'fiscal-year', key: '2026-01-01', content: { from: '2026-01-01', to: '2026-06-30', ...kept } },
      { kind: 'fiscal-year', key: '2026-07-01', content: { from: '2026-07-01', to: '2026-12-31', ...kept } },
    ])
    const names = [...(await unzipped((await made(customer.admin, pathOf(customer, 'eekonomi-smart'))).bytes)).keys()]
    expect(names).toEqual(
      expect.arrayContaining(['sie/2026-01-01-2026-06-30.se', 'sie/2026-07-01-2026-12-31.se', 'pdf/Huvudbok-2026-07-01-2026-12-31.pdf']),
    )
    expect(names).toHaveLength(new Set(names).size)
  })

  it('tells on its page which letters SIE lacked, and runs and fetches nothing', async () => {
    const { customer, path } = await withBooks()
    const page = String((await unzipped((await made(customer.admin, path)).bytes)).get('index.html'))
    expect(page).toContain('<td>€</td><td>EUR</td>')
    expect(page).toContain('Bergströms Bygg AB')
    expect(page).not.toMatch(/<script|https?:|src=/)
  })

  it('is found genuine by verify-export, and a single changed byte is found', async () => {
    const { customer, path } = await withBooks()
    const { view, bytes } = await made(customer.admin, path)
    const genuine = await verified(bytes)
    expect([genuine.code, genuine.said]).toEqual([0, expect.stringContaining(view.manifestSha256)])
    const changed = Uint8Array.from(bytes)
    changed[200] = (changed[200] ?? 0) ^ 1
    expect((await verified(changed)).code).toBe(1)
    expect((await verified(bytes.subarray(0, bytes.length / 2))).code).toBe(1)
    expect((await verified(new TextEncoder().encode('no zip'))).said).toContain('no ZIP file')
    expect(await verify([], { say: () => undefined, complain: () => undefined })).toBe(2)
  })

  it('asked for twice at once is one', async () => {
    const { owner, path } = await withBooks()
    const replies = await Promise.all([owner.post(`${path}/exports`), owner.post(`${path}/exports`), owner.post(`${path}/exports`)])
    expect(new Set(replies.map(({ body }) => body.id)).size).toBe(1)
    await ready((await owner.get('/me')).body.user.email, path, replies[0].body.id)
  })

  it('holds receipts as they were, under names that are safe and their own, and says which one has been removed meanwhile', async () => {
    const customer = await portal.customer({ services: ['utlagg'] })
    const { subscriptionId } = customer.with('utlagg')
    await addRecords(portal.database.pool, subscriptionId, [
      { kind: 'expense-report', key: '2026-10-01/../../x', content: { title: 'Resa', rows: [] } },
    ])
    const { storage, database } = portal.context
    const { rows } = await database.pool.query('SELECT id FROM workspace_record WHERE subscription_id = $1', [subscriptionId])
    await storage.prepare(subscriptionId)
    let gone = ''
    for (const name of ['../../etc/passwd', 'kvitto\n.png', 'kvitto\n.png', `${'å'.repeat(300)}.png`, '\u202egnp.exe', 'borttaget.png']) {
      const id = randomUUID()
      gone = id
      await portal.database.pool.query(
        `INSERT INTO workspace_file (id, subscription_id, record_id, name, media_type, size, sha256, created_at)
         VALUES ($1, $2, $3, $4, 'image/png', 3, '', now())`,
        [id, subscriptionId, rows[0].id, name],
      )
      await writeFile(storage.fileOf(subscriptionId, id), `<${name.length}>`)
    }
    await rm(storage.fileOf(subscriptionId, gone))
    const { bytes } = await made(customer.admin, pathOf(customer, 'utlagg'))
    const names = [...(await unzipped(bytes)).keys()].filter((name) => name.startsWith('bilagor/'))
    expect(names).toHaveLength(5)
    expect(new Set(names).size).toBe(5)
    for (const name of names) {
      expect(name).toMatch(/^bilagor\/[\p{L}\p{N}._ -]+\/[\p{L}\p{N}._ -]+$/u)
      expect(name.split('/').some((part) => /^\.\.?$/.test(part))).toBe(false)
      expect(name.length).toBeLessThan(200)
    }
    expect(await verified(bytes)).toEqual({ code: 0, said: expect.stringMatching(/removed while the export was made: bilagor\/.*\/borttaget\.png/) })
    expect(String((await unzipped(bytes)).get('index.html'))).toContain('/borttaget.png')
  })

  it('of a disk that is full fails, says so, and leaves nothing behind', async () => {
    const { customer, owner, path } = await withBooks()
    const [{ subscriptionId }, id] = [customer.with('eekonomi-smart'), randomUUID()]
    await portal.database.pool.query(
      `INSERT INTO complete_export (id, subscription_id, requested_by_user_id, requested_by_company_id, status, created_at)
       VALUES ($1, $2, $2, $2, 'waiting', now())`,
      [id, subscriptionId],
    )
    const { storage, database } = portal.context
    // The ZIP is written to a device that is always full.
    const full = { ...storage, prepare: async () => undefined, exportOf: () => join(folder, 'full') }
    await rm(join(folder, 'full.part'), { force: true })
    await symlink('/dev/full', join(folder, 'full.part'))
    await makeExport({ database, storage: full, exportId: id, language: 'sv', now: new Date() })
    const { items } = (await owner.get(`${path}/exports`)).body
    expect(items[0]).toMatchObject({ status: 'failed', failure: 'disk-full', abilities: [] })
    expect((await readdir(folder)).filter((name) => name.startsWith('full'))).toEqual([])
    expect(await fetched(customer.admin, path, id)).toMatchObject({ status: 409 })
  })
})

describe('who has an export', () => {
  it('both parties while they read; nobody else, by whatever address', async () => {
    const { customer, path } = await withBooks()
    const { view } = await made(AGENCY_ADMIN, path)
    expect((await fetched(customer.admin, path, view.id)).status).toBe(200)
    expect((await fetched(OTHER_AGENCY_ADMIN, path, view.id)).status).toBe(404)
    expect((await fetch(`${portal.url}/api/v1${path}/exports/${view.id}/file`)).status).toBe(401)
    expect((await fetched(customer.admin, pathOf(customer, 'utlagg'), view.id)).status).toBe(404)
    expect((await fetched(customer.admin, path, randomUUID())).status).toBe(404)
  })

  it('the customer’s administrator still, once the service is closed to them; the agency no more', async () => {
    const { customer, owner } = await withBooks()
    const path = pathOf(customer, 'utlagg')
    const { view } = await made(customer.admin, path)
    const [, confirmation] = (await preview(owner, customer.with('utlagg'))).outcomes
    expect(confirmation.confirmations.at(-1)).toMatchObject({ code: 'data-will-be-deleted', done: true })
    await end(owner, customer.with('utlagg'), 'delete')
    expect((await fetched(customer.admin, path, view.id)).status).toBe(200)
    expect((await fetched(AGENCY_ADMIN, path, view.id)).status).toBe(404)
    expect((await owner.post(`${path}/exports`)).status).toBe(404)
  })

  it('for seven days', async () => {
    const { customer, path } = await withBooks()
    portal.travelTo('2026-11-10T09:00:00Z')
    const { view } = await made(customer.admin, path)
    expect(view.expiresAt).toBe('2026-11-17T09:00:00.000Z')
    portal.travelTo('2026-11-17T09:00:00Z')
    expect((await fetched(customer.admin, path, view.id)).status).toBe(409)
    await expireExports(portal.context)
    expect((await portal.as(customer.admin).get(`${path}/exports`)).body.items[0]).toMatchObject({ status: 'expired', abilities: [] })
    expect(await readdir(join(portal.dataFolder, 'workspaces', customer.with('eekonomi-smart').subscriptionId, 'exports'))).toEqual([])
  })

  it('is told when something has changed since', async () => {
    const { customer, owner, path } = await withBooks()
    const { view } = await made(customer.admin, path)
    const [account] = (await owner.get(`${path}/records?kind=account`)).body.items
    await owner.patch(`${path}/records/${account.id}`, { content: { number: account.content.number, name: 'Nytt namn' } })
    expect((await owner.get(`${path}/exports`)).body.items[0]).toMatchObject({ id: view.id, isCurrent: false, status: 'ready' })
  })
})
