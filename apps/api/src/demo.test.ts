import { createHash } from 'node:crypto'
import { CONTENT } from '@portal/contract'
import { type TestDatabase, testDatabase } from '@portal/database/testing'
import { buildDemoWorld, CAST, DEMO_ACCOUNTS, DEMO_PASSWORD, isEmpty, type SaveFile } from '@portal/database/world'
import { isOrganisationNumber, isPersonalNumber, keysOf } from '@portal/domain'
import { hashPassword, verifyPassword } from 'better-auth/crypto'
import { fileTypeFromBuffer } from 'file-type'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillBooks } from './features/bookkeeping/fill-books.ts'

let test: TestDatabase
const saved = new Map<string, Uint8Array>()
const saveFile: SaveFile = async (subscriptionId, fileId, bytes) => void saved.set(`${subscriptionId}/${fileId}`, bytes)
beforeAll(async () => {
  test = await testDatabase('demo')
  await buildDemoWorld(test.database, { hashPassword, fillBooks, saveFile, at: new Date() })
})
afterAll(() => test.drop())

const rowsOf = async (text: string) => (await test.database.pool.query<Record<string, unknown>>(text)).rows

it('is built into an empty database, and whole', async () => {
  expect(await isEmpty(test.database)).toBe(false)
  await expect(buildDemoWorld(test.database, { hashPassword, fillBooks, saveFile, at: new Date() })).rejects.toThrow(/customer_number/)
  expect(await rowsOf('SELECT count(*) FROM company')).toEqual([{ count: 5 }])
})

it('has the companies that people script against, with organisation numbers of legal persons', async () => {
  expect(await rowsOf('SELECT customer_number AS number, kind, name FROM company ORDER BY 1')).toEqual([
    { number: '10001', kind: 'agency', name: 'Redovisningsbyrån Norrsken AB' },
    { number: '10002', kind: 'agency', name: 'Siffror & Co AB' },
    { number: '20001', kind: 'customer', name: 'Bergströms Bygg AB' },
    { number: '20002', kind: 'customer', name: 'Café Kanel HB' },
    { number: '20003', kind: 'customer', name: 'Havets Fisk AB' },
  ])
  for (const { organisationNumber } of Object.values(CAST))
    expect([organisationNumber, isOrganisationNumber(organisationNumber), isPersonalNumber(organisationNumber)]).toEqual([
      organisationNumber,
      true,
      false,
    ])
})

it('tells in its log what happened in the order in which it did', async () => {
  const log = await rowsOf('SELECT type FROM event ORDER BY id')
  expect(log.length).toBeGreaterThan(1)
  expect(log).toEqual(await rowsOf('SELECT type FROM event ORDER BY at'))
})

it('has the accounts that people script against; Café Kanel has no main contact', async () => {
  const found = await rowsOf(
    `SELECT email, coalesce(c.customer_number, 'support') AS company, coalesce(m.role::text, 'support') AS role, coalesce(is_main_contact, false) AS main
     FROM "user" u LEFT JOIN membership m ON m.user_id = u.id AND m.status = 'active' LEFT JOIN company c ON c.id = m.company_id ORDER BY 2, 1`,
  )
  expect(found).toEqual([
    { email: 'admin@norrsken.example', company: '10001', role: 'administrator', main: true },
    { email: 'medarbetare@norrsken.example', company: '10001', role: 'user', main: false },
    { email: 'admin@siffror.example', company: '10002', role: 'administrator', main: true },
    { email: 'agare@bergstrom.example', company: '20001', role: 'administrator', main: true },
    { email: 'personal@bergstrom.example', company: '20001', role: 'user', main: false },
    { email: 'personal@kanel.example', company: '20002', role: 'user', main: false },
    { email: 'agare@fisk.example', company: '20003', role: 'administrator', main: true },
    { email: 'support@portal.example', company: 'support', role: 'support', main: false },
  ])
  expect(DEMO_ACCOUNTS.map(({ email }) => email).toSorted()).toEqual(found.map(({ email }) => String(email)).toSorted())
})

it('lets everybody log in with the password that the log-in page tells', async () => {
  const hashes = await rowsOf(`SELECT u.email, a.password FROM "user" u LEFT JOIN account a ON a.user_id = u.id AND provider_id = 'credential'`)
  expect(hashes).toHaveLength(DEMO_ACCOUNTS.length)
  for (const hash of new Set(hashes.map(({ password }) => String(password))))
    expect(await verifyPassword({ hash, password: DEMO_PASSWORD })).toBe(true)
})

it('gives administrators every licence of their company', async () => {
  const missing = await rowsOf(
    `SELECT FROM membership m JOIN subscription s ON s.company_id = m.company_id WHERE m.role = 'administrator'
     AND NOT EXISTS (SELECT FROM licence l WHERE l.membership_id = m.id AND l.service = s.service)`,
  )
  expect(missing).toEqual([])
})

const active = (customer: string, service: string) => ({ agency: '10001', customer, service, status: 'active', state: 'active' })

it('has the collaborations of the product page, all with Norrsken', async () => {
  const found = await rowsOf(
    `SELECT k.agency_number AS agency, k.customer_number AS customer, k.service, k.status, s.state
     FROM collaboration k JOIN subscription s ON s.id = k.subscription_id ORDER BY 2, 3`,
  )
  expect(found).toEqual([
    active('20001', 'eekonomi-smart'),
    active('20001', 'ekonomioversikt'),
    active('20001', 'lon'),
    active('20001', 'utlagg'),
    active('20002', 'eekonomi-fakturering'),
    active('20002', 'utlagg'),
    { agency: '10001', customer: '20003', service: 'eekonomi-fakturering', status: 'ended', state: 'read-only' },
    active('20003', 'scanner'),
  ])
})

it('has an honest receipt of the end at Havets Fisk, and the event of it', async () => {
  const [receipt] = await rowsOf('SELECT outcome, ended_by, receipt_number, effects, unchanged FROM termination')
  expect(receipt).toMatchObject({
    outcome: 'deactivate-read-only',
    ended_by: 'agency',
    effects: ['customer', 'agency'].map((party) => ({ party, service: 'eekonomi-fakturering', before: 'write', after: 'read' })),
    unchanged: ['customer', 'agency'].map((party) => ({ party, service: 'scanner', before: 'write', after: 'write' })),
  })
  const told = `SELECT FROM event e JOIN termination t ON e.details->>'terminationId' = t.id::text AND e.at = t.effective_at
    AND e.details->>'receiptNumber' = t.receipt_number AND e.actor_user_id = t.ended_by_user_id WHERE e.type = 'collaboration-ended'`
  expect(await rowsOf(told)).toHaveLength(1)
})

/** SQL: the days and sums of the vouchers of a series on an account. */
const booked = (series: string, account: string) => `SELECT v.content->>'date' AS date, abs((row->>'amount')::bigint) AS amount
  FROM workspace_record v, jsonb_array_elements(v.content->'rows') AS row
  WHERE v.kind = 'voucher' AND v.content->>'series' = '${series}' AND row->>'account' = '${account}'`

describe('its content', () => {
  it.each([
    ['20001', 'eekonomi-smart', { account: 63, article: 12, customer: 7, 'fiscal-year': 2, invoice: 168, seller: 1, voucher: 1567 }],
    ['20001', 'lon', { employee: 4, 'payroll-period': 3, 'payroll-synchronisation': 1, payslip: 12 }],
    ['20001', 'utlagg', { 'expense-report': 9 }],
    ['20002', 'eekonomi-fakturering', { article: 5, customer: 4, invoice: 42, seller: 1 }],
    ['20003', 'eekonomi-fakturering', { article: 5, customer: 6, invoice: 120, seller: 1 }],
    ['20003', 'scanner', { document: 4 }],
  ])('at %s in %s: %j', async (customer, service, kinds) => {
    const found = await rowsOf(
      `SELECT r.kind, count(*) AS count FROM workspace_record r JOIN subscription s ON s.id = r.subscription_id JOIN company c ON c.id = s.company_id
       WHERE c.customer_number = '${customer}' AND s.service = '${service}' GROUP BY 1`,
    )
    expect(Object.fromEntries(found.map(({ kind, count }) => [kind, count]))).toEqual(kinds)
  })

  it('has seven unsent reports in Utlägg, three persons with drafts', async () => {
    const unsent = await rowsOf(`SELECT content->>'person' AS person, content->>'state' AS state FROM workspace_record
      WHERE kind = 'expense-report' AND content->>'state' <> 'sent'`)
    expect(unsent).toHaveLength(7)
    expect(new Set(unsent.filter(({ state }) => state === 'draft').map(({ person }) => person)).size).toBe(3)
  })

  it('has papers that are what they say: receipts on drafts and on what is sent, and what is scanned', async () => {
    const receipts =
      await rowsOf(`SELECT f.subscription_id AS workspace, f.id, f.media_type AS type, f.size, f.sha256, coalesce(r.content->>'state', r.kind) AS state
      FROM workspace_file f JOIN workspace_record r ON r.id = f.record_id AND r.subscription_id = f.subscription_id`)
    expect(new Set(receipts.map(({ state }) => state))).toEqual(new Set(['draft', 'sent', 'document']))
    for (const { workspace, id, type, size, sha256 } of receipts) {
      const bytes = saved.get(`${String(workspace)}/${String(id)}`)!
      expect([(await fileTypeFromBuffer(bytes))?.mime, bytes.byteLength, createHash('sha256').update(bytes).digest('hex')]).toEqual([
        type,
        size,
        sha256,
      ])
    }
  })

  it('gives the reports to those of its persons who are users, with totals of their rows', async () => {
    const owners = await rowsOf(`SELECT DISTINCT content->>'person' AS person, u.email FROM workspace_record r
      LEFT JOIN membership m ON m.id::text = r.content->>'membershipId' LEFT JOIN "user" u ON u.id = m.user_id WHERE r.kind = 'expense-report'
      ORDER BY u.email`)
    expect(owners).toEqual([
      { person: 'Berit Bergström', email: 'agare@bergstrom.example' },
      { person: 'Pär Öhman', email: 'personal@bergstrom.example' },
      { person: 'Örjan Sandström', email: null },
    ])
    const wrong = await rowsOf(`SELECT FROM workspace_record WHERE kind = 'expense-report'
      AND (content->>'total')::int <> (SELECT sum((row->>'amount')::int) FROM jsonb_array_elements(content->'rows') AS row)`)
    expect(wrong).toEqual([])
  })

  it('has the books of 2025 and 2026 in eEkonomi: vouchers that balance, on accounts with names, until the end of October', async () => {
    const vouchers = await rowsOf(`SELECT content->>'date' AS date, (SELECT sum((row->>'amount')::bigint)
      FROM jsonb_array_elements(content->'rows') AS row)::text AS sum FROM workspace_record WHERE kind = 'voucher' ORDER BY 1`)
    expect(new Set(vouchers.map(({ sum }) => sum))).toEqual(new Set(['0']))
    expect([vouchers[0]?.['date'], vouchers.at(-1)?.['date']]).toEqual(['2025-01-01', '2026-10-31'])
    expect(await rowsOf(`SELECT content->>'from' AS from FROM workspace_record WHERE kind = 'fiscal-year' ORDER BY 1`)).toEqual([
      { from: '2025-01-01' },
      { from: '2026-01-01' },
    ])
    const nameless = await rowsOf(`SELECT DISTINCT row->>'account' FROM workspace_record v, jsonb_array_elements(v.content->'rows') AS row
      WHERE v.kind = 'voucher' AND NOT EXISTS (SELECT FROM workspace_record a WHERE a.subscription_id = v.subscription_id AND a.kind = 'account'
        AND a.content->>'number' = row->>'account' AND a.content->>'name' <> '')`)
    expect(nameless).toEqual([])
  })

  it('books every invoice and every month of wages as they are in Fakturering and Lön', async () => {
    const invoices = await rowsOf(`SELECT i.content->>'date' AS date, (i.content->>'total')::bigint AS amount FROM workspace_record i
      JOIN workspace_record s USING (subscription_id) WHERE i.kind = 'invoice' AND s.kind = 'fiscal-year' AND s.content->>'from' = '2026-01-01'
      ORDER BY 1, 2`)
    expect(await rowsOf(`${booked('B', '1510')} ORDER BY 1, 2`)).toEqual(invoices)
    const slips = await rowsOf(`SELECT content->>'payday' AS date, sum((content->>'tax')::bigint)::bigint AS amount FROM workspace_record
      WHERE kind = 'payslip' GROUP BY 1 ORDER BY 1`)
    expect(slips).toHaveLength(3)
    expect(await rowsOf(`${booked('L', '2710')} AND v.content->>'date' >= '2026-08-01' ORDER BY 1`)).toEqual(slips)
  })

  it('charges 12 % on the fish delivered until March 2026 and 6 % from April, by the class of its articles', async () => {
    const rates = await rowsOf(`SELECT i.content->'delivery'->>'to' >= '2026-04-01' AS later, array_agg(DISTINCT row->>'vat') AS rates
      FROM workspace_record i JOIN subscription s ON s.id = i.subscription_id JOIN company c ON c.id = s.company_id,
        jsonb_array_elements(i.content->'rows') AS row
      WHERE c.customer_number = '20003' AND i.kind = 'invoice' AND row->>'vatClass' = 'food' GROUP BY 1 ORDER BY 1`)
    expect(rates).toEqual([
      { later: false, rates: ['12'] },
      { later: true, rates: ['6'] },
    ])
  })

  it('has unpaid and overdue invoices, and one that is not sent', async () => {
    const states = await rowsOf(`SELECT DISTINCT content->>'state' AS state FROM workspace_record WHERE kind = 'invoice' ORDER BY 1`)
    expect(states.map(({ state }) => state)).toEqual(['draft', 'paid', 'sent'])
    const overdue = `SELECT FROM workspace_record WHERE kind = 'invoice' AND content->>'state' = 'sent' AND content->>'dueDate' < '2026-10-31'`
    expect((await rowsOf(overdue)).length).toBeGreaterThan(0)
  })

  it('is content as the contract has it, kind by kind (books keep what their file says beside)', async () => {
    const records = await rowsOf(`SELECT kind, content FROM workspace_record WHERE kind NOT IN ('fiscal-year', 'account', 'voucher')`)
    const wrong = records.filter(({ kind, content }) => {
      const known = keysOf(CONTENT).find((each) => each === kind)
      return !known || !CONTENT[known].safeParse(content).success
    })
    expect([records.length, wrong]).toEqual([405, []])
  })
})
