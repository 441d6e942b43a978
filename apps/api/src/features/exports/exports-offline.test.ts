import { randomUUID } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { addRecords } from '@portal/database/world'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestPortal, type TestPortal } from '../../testing/portal.ts'
import type { Customer } from '../../testing/world.ts'
import { until } from '../../testing/until.ts'
import { unzipped } from './testing/unzip.ts'

let portal: TestPortal
beforeAll(async () => void (portal = await startTestPortal()))
afterAll(() => portal.stop())

const exported = async (customer: Customer, service: 'utlagg', language: string): Promise<ReadonlyMap<string, Buffer>> => {
  const path = `${portal.url}/api/v1/subscriptions/${customer.with(service).subscriptionId}/exports`
  const headers = { cookie: await portal.cookieOf(customer.admin), 'accept-language': language }
  const { id } = await (await fetch(path, { method: 'POST', headers: { ...headers, origin: portal.url } })).json()
  await until(async () =>
    (await (await fetch(path, { headers })).json()).items.find((each: { id: string; status: string }) => each.id === id && each.status === 'ready'),
  )
  return unzipped(new Uint8Array(await (await fetch(`${path}/${id}/file`, { headers })).arrayBuffer()))
}
const REPORT = { person: 'Karin', membershipId: null, date: '2026-10-01', state: 'sent', total: 100, submittedAt: null, sentAt: null }
/** A customer with two expense reports, whose receipts have the same name; the bytes of the last one are gone. */
const withReceipts = async (): Promise<Customer> => {
  const customer = await portal.customer({ services: ['utlagg'] })
  const { subscriptionId } = customer.with('utlagg')
  const rows = [{ date: '2026-10-01', kind: 'travel', text: 'Tåg', amount: 100, vat: 6 }]
  const { storage } = portal.context
  await storage.prepare(subscriptionId)
  for (const place of [1, 2, 3]) {
    const [recordId, id] = [randomUUID(), randomUUID()]
    const content = { ...REPORT, title: `Resa ${place}`, rows }
    await addRecords(portal.database.pool, subscriptionId, [{ id: recordId, kind: 'expense-report', key: `2026-10-01/${place}`, content }])
    await portal.database.pool.query(
      `INSERT INTO workspace_file (id, subscription_id, record_id, name, media_type, size, sha256, created_at)
       VALUES ($1, $2, $3, 'kvitto på tåg.png', 'image/png', 3, '', now())`,
      [id, subscriptionId, recordId],
    )
    await writeFile(storage.fileOf(subscriptionId, id), `<${place}>`)
    if (place === 3) await rm(storage.fileOf(subscriptionId, id))
  }
  return customer
}

it('the page of a record leads to its own files, and to none that was removed meanwhile', async () => {
  const files = await exported(await withReceipts(), 'utlagg', 'sv')
  const sections = String(files.get('sidor/Utläggsrapporter-1.html')).split('<section').slice(1)
  const linked = sections.map((section) => Array.from(section.matchAll(/href="\.\.\/([^"]*)"/g), ([, path = '']) => decodeURIComponent(path)))
  expect(linked.map((paths) => paths.map((path) => String(files.get(path))))).toEqual([['<1>'], ['<2>'], []])
  expect(sections[2]).toContain('Resa 3')
})

it('an export that is made in English has English names, texts and language', async () => {
  const files = await exported(await withReceipts(), 'utlagg', 'en')
  expect([...files.keys()].filter((name) => !name.startsWith('files/')).toSorted()).toEqual([
    'index.html',
    'manifest.json',
    'pages/All-files-1.html',
    'pages/Expense-reports-1.html',
    'pages/Expense-reports.html',
    'records/Expense-reports-rows.csv',
    'records/Expense-reports.csv',
    'records/Expense-reports.json',
  ])
  const page = String(files.get('pages/Expense-reports.html'))
  expect(page).toContain('<html lang="en">')
  expect(page).toContain('Search expense reports')
  expect(page).toContain('"locale":"en-GB"')
})
