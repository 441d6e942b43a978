import { randomUUID } from 'node:crypto'
import { CONTENT } from '@portal/contract'
import { addRecords, type NewRecord } from '@portal/database/world'
import { RECORD_KINDS, type RecordKind, type ServiceCode } from '@portal/domain'
import { textOf } from '@portal/pdf/testing'
import { texts } from '@portal/texts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { KINDS } from './content/kinds.ts'
import { OFFLINE_KINDS } from './content/offline-kinds.ts'
import { exportNames } from './features/exports/making/names.ts'
import { linkTo } from './platform/offline/html.ts'
import { unzipped } from './features/exports/testing/unzip.ts'
import { certificateOf, doom, recordsLeft } from './testing/destruction.ts'
import { startTestPortal, type TestPortal } from './testing/portal.ts'
import type { Customer } from './testing/world.ts'
import { until } from './testing/until.ts'

type Sample = {
  readonly service: ServiceCode
  readonly key: string
  readonly content: object
  readonly found: string
  readonly accountingDate?: string
}

const AT = '2026-10-05T08:00:00.000Z'
const employeeId = randomUUID()
const buyer = { name: 'Zebrafinken AB', organisationNumber: '', street: 'Gatan 1', postalCode: '111 11', city: 'Ort' }
const invoice = {
  number: 17,
  buyer,
  date: '2026-10-05',
  dueDate: '2026-11-04',
  reference: '',
  state: 'sent',
  net: 0,
  vat: 0,
  total: 0,
  credits: null,
  creditedBy: null,
  sentAt: AT,
  paidAt: null,
  byRate: [],
  rows: [{ text: 'Frö', quantity: 1_000, unit: 'kg', price: 0, vat: 25 }],
}
const fiscalYear = {
  from: '2026-01-01',
  to: '2026-12-31',
  opening: [['1930', 100, null]],
  declared: null,
  sie: { objectOpening: [], periodBudgets: [], file: null },
}

/** A record of every kind; a kind without one does not compile. `found`: a text that a search finds it by. */
const SAMPLES: Readonly<Record<RecordKind, Sample>> = {
  'fiscal-year': { service: 'eekonomi-smart', key: '2026-01-01', content: fiscalYear, found: '2026-12' },
  account: { service: 'eekonomi-smart', key: '0000001930', content: { number: '1930', name: 'Zebrafinkskonto' }, found: 'zebrafink' },
  voucher: {
    service: 'eekonomi-smart',
    key: '2026-01-01/A/000000000001',
    accountingDate: '2026-10-05',
    content: { series: 'A', number: 1, date: '2026-10-05', text: 'Zebrafinkar', rows: [{ account: '1930', amount: 0 }] },
    found: 'zebrafink',
  },
  customer: { service: 'eekonomi-fakturering', key: 'zebrafinken', content: { ...buyer, email: '', terms: 30 }, found: 'zebrafink' },
  article: {
    service: 'eekonomi-fakturering',
    key: '1',
    content: { number: '1', name: 'Zebrafinksfrö', unit: 'kg', price: 100, vat: 25 },
    found: 'zebrafink',
  },
  invoice: { service: 'eekonomi-fakturering', key: '000017', accountingDate: '2026-10-05', content: invoice, found: 'zebrafink' },
  seller: { service: 'eekonomi-fakturering', key: 'seller', content: { name: 'Zebrafinksboden' }, found: 'zebrafink' },
  'expense-report': {
    service: 'utlagg',
    key: '2026-10-05/1',
    accountingDate: '2026-10-05',
    content: {
      title: 'Zebrafinkar',
      person: 'Karin',
      membershipId: null,
      date: '2026-10-05',
      state: 'sent',
      total: 100,
      submittedAt: AT,
      sentAt: AT,
      rows: [{ date: '2026-10-05', kind: 'travel', text: 'Tåg', amount: 100, vat: 6 }],
    },
    found: 'zebrafink',
  },
  document: {
    service: 'scanner',
    key: '2026-10-05/1',
    accountingDate: '2026-10-05',
    content: { title: 'Zebrafinkar', date: '2026-10-05', note: '' },
    found: 'zebrafink',
  },
  employee: { service: 'lon', key: '000001', content: { number: 1, name: 'Zebrafinken Ek' }, found: 'zebrafink' },
  'payroll-period': { service: 'lon', key: '2026-10', content: { month: '2026-10', payday: '2026-10-23', state: 'open' }, found: '2026-10' },
  payslip: {
    service: 'lon',
    key: '2026-10/1',
    accountingDate: '2026-10-23',
    content: {
      month: '2026-10',
      payday: '2026-10-23',
      employeeId,
      number: 1,
      name: 'Zebrafinken Ek',
      rows: [{ text: 'Lön', amount: 1 }],
      gross: 1,
      tax: 0,
      net: 1,
    },
    found: 'zebrafink',
  },
  'payroll-user': { service: 'lon', key: randomUUID(), content: { name: 'Zebrafinken Ask' }, found: 'zebrafink' },
  'payroll-synchronisation': { service: 'lon', key: `${AT}/1`, content: { at: AT, fingerprint: null }, found: '2026-10-05' },
  'payroll-backup': { service: 'lon', key: `${AT}/1`, content: { at: AT, handedOverAt: null, fingerprint: null }, found: '2026-10-05' },
}
/** What a list shows of a kind, where a search finds it by something else. */
const SHOWN_AS: Partial<Record<RecordKind, string>> = { 'payroll-synchronisation': '5 oktober 2026', 'payroll-backup': '5 oktober 2026' }
const NAMES = exportNames(texts('sv'))
const SERVICES = ['eekonomi-smart', 'eekonomi-fakturering', 'utlagg', 'scanner', 'lon'] as const
const recordOf = (kind: RecordKind): NewRecord => {
  const { key, content, accountingDate } = SAMPLES[kind]
  return { kind, key, content, ...(accountingDate && { accountingDate }) }
}

let portal: TestPortal
let customer: Customer
const exports = new Map<ServiceCode, ReadonlyMap<string, Buffer>>()

beforeAll(async () => {
  portal = await startTestPortal()
  customer = await portal.customer({ services: SERVICES })
  for (const kind of RECORD_KINDS) await addRecords(portal.database.pool, pathIdOf(kind), [recordOf(kind)])
})
afterAll(() => portal.stop())

const pathIdOf = (kind: RecordKind): string => customer.with(SAMPLES[kind].service).subscriptionId
const search = async (kind: RecordKind, q: string) =>
  (await portal.as(customer.admin).get(`/subscriptions/${pathIdOf(kind)}/records?kind=${kind}&q=${encodeURIComponent(q)}`)).body.items
const listed = async (kind: RecordKind, day: string) =>
  (await portal.as(customer.admin).get(`/subscriptions/${pathIdOf(kind)}/records?kind=${kind}&year=${day}`)).body.items
/** A complete export of a service, made once per service. */
const exportOf = async (service: ServiceCode): Promise<ReadonlyMap<string, Buffer>> => {
  const known = exports.get(service)
  if (known) return known
  const path = `/subscriptions/${customer.with(service).subscriptionId}/exports`
  const { id } = (await portal.as(customer.admin).post(path)).body
  await until(async () => (await portal.as(customer.admin).get(path)).body.items[0].status === 'ready')
  const reply = await fetch(`${portal.url}/api/v1${path}/${id}/file`, { headers: { cookie: await portal.cookieOf(customer.admin) } })
  const files = await unzipped(new Uint8Array(await reply.arrayBuffer()))
  exports.set(service, files)
  return files
}

/** A table of the export, each line by column name. */
const tableOf = (files: ReadonlyMap<string, Buffer>, name: string): readonly Readonly<Record<string, unknown>>[] => {
  const [head = '', ...lines] = String(files.get(name)).replace('\ufeff', '').trimEnd().split('\r\n')
  return lines.map((line) => Object.fromEntries(cellsIn(line).map((cell, place) => [cellsIn(head)[place] ?? '', valueIn(cell)])))
}
/** A cell with several values contains JSON. */
const valueIn = (cell: string): unknown => (/^[[{]/.test(cell) ? JSON.parse(cell) : cell)
const cellsIn = (line: string): readonly string[] =>
  Array.from(line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g), ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '')
/** The fields of a content, without its rows, as the cells of a table. */
const cellsOf = (content: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(content)
      .filter(([name]) => name !== 'rows')
      .map(([name, value]) => [name, typeof value === 'object' ? (value ?? '') : String(value)]),
  )
const rowsIn = (content: { readonly rows?: readonly object[] }): readonly object[] => content.rows ?? []

describe.each(RECORD_KINDS)('a record of the kind %s', (kind) => {
  const { found, content, service, accountingDate } = SAMPLES[kind]

  it('is found by a search, and only by what is in it', async () => {
    const items = await search(kind, found)
    expect(items).toHaveLength(1)
    expect(items[0].kind).toBe(kind)
    expect(await search(kind, 'quetzal')).toEqual([])
  })

  it('belongs as räkenskapsinformation to the day that its kind says, or to none', () => {
    const { accountingDate: dayOf } = KINDS[kind]
    expect(dayOf?.(CONTENT[kind].parse(content) as never) ?? undefined).toBe(accountingDate)
  })

  it('is on a list of its year, unless it belongs to no time, and not on that of another', async () => {
    expect(await listed(kind, '2026-10-05')).toHaveLength(1)
    expect(await listed(kind, '2019-10-05')).toHaveLength(KINDS[kind].within === null ? 1 : 0)
  })

  it('is shown alone as on its list', async () => {
    const [item] = await search(kind, found)
    const { body } = await portal.as(customer.admin).get(`/subscriptions/${pathIdOf(kind)}/records/${item.id}`)
    expect(body).toEqual(item)
  })

  it('is on the pages of the complete export that open without a network: in its list, and on a page of its own', async () => {
    const files = await exportOf(service)
    const list = String(files.get(NAMES.inPages(NAMES.list(kind))))
    const entries = JSON.parse(/<script type="application\/json" id="data">([^]*?)<\/script>/.exec(list)?.[1] ?? '')
    expect(entries).toHaveLength(1)
    expect(entries[0]).toHaveLength(OFFLINE_KINDS[kind].columns(texts('sv')).length + 1)
    expect(JSON.stringify(entries).toLowerCase()).toContain(SHOWN_AS[kind] ?? found)
    const page = String(files.get(NAMES.inPages(NAMES.recordsPage(kind).replace('{page}', '1'))))
    expect(page).toContain('<section class="record" id="p1">')
    expect(page).not.toContain('Posten går inte att läsa')
    expect(String(files.get('index.html'))).toContain(`href="${linkTo(NAMES.inPages(NAMES.list(kind)))}"`)
  })

  it('is in the complete export whole, as JSON and in the columns of its table', async () => {
    const files = await exportOf(service)
    expect(JSON.parse(String(files.get(NAMES.records(kind, 'json'))))).toMatchObject([{ content }])
    expect(tableOf(files, NAMES.records(kind, 'csv'))).toEqual([expect.objectContaining(cellsOf(content))])
    expect('rows' in content ? tableOf(files, NAMES.rows(kind)) : []).toEqual(
      rowsIn(content)
        .map(cellsOf)
        .map((row) => expect.objectContaining(row)),
    )
    expect(JSON.parse(String(files.get('manifest.json'))).counts).toContainEqual({ kind, count: 1 })
  })
})

it('a deletion counts one of every kind, and leaves none', async () => {
  portal.travelTo('2026-11-10T09:00:00Z')
  const doomed = await doom(portal, RECORD_KINDS.map(recordOf))
  portal.travelTo('2026-12-10T09:00:00Z')
  await portal.sweep()
  const { counts } = await certificateOf(portal, doomed)
  expect(counts.toSorted((one: { kind: string }, other: { kind: string }) => one.kind.localeCompare(other.kind))).toEqual(
    RECORD_KINDS.toSorted().map((kind) => ({ kind, count: 1 })),
  )
  expect(await recordsLeft(portal, doomed.subscriptionId)).toBe(0)
})

it('an invoice that was sent is in the complete export on paper too', async () => {
  const files = await exportOf('eekonomi-fakturering')
  expect(files.get('pdf/Faktura-17.pdf')?.subarray(0, 5).toString()).toBe('%PDF-')
  expect([...files.keys()].filter((name) => name.startsWith('pdf/'))).toEqual(['pdf/Faktura-17.pdf'])
})

it('so is a payslip', async () => {
  const paper = [...(await exportOf('lon'))].find(([name]) => name.startsWith('pdf/Lönebesked-2026-'))
  expect(textOf(paper?.[1] ?? new Uint8Array())).toContain('Att betala ut')
})
