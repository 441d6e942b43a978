import type { Page } from '@playwright/test'
import { addTermination, expenseReport, type NewRecord, overdueInvoice, sellerRecord, type Work } from '@portal/database/world'
import type { Outcome, ServiceCode } from '@portal/domain'
import { expect, test } from '../fixtures.ts'
import type { Portal } from '../portal.ts'

/** A word wider than a phone, a line of the greatest allowed length, and an amount near the largest. The books below have amounts of fifteen digits. */
const NAME = 'Nordvästersjökustartilleriflygspaningssimulatoranläggningsmaterielunderhåll i Övre Ärtemark'
const LONG = 'Räksmörgåsar till invigningen av Ångfartygsmuseet, enligt offert_0123456789_0123456789_0123456789'
const MUCH = 9_876_543_219
const DAY = '2026-10-01'
const INVOICE = '0198c0de-0000-7000-8000-000000000001'
const REPORT = '0198c0de-0000-7000-8000-000000000002'
const PERSON = '0198c0de-0000-7000-8000-000000000003'

const amounts = Array.from({ length: 12 }, (_, place) => (place % 5 === 4 ? -MUCH : MUCH))
const address = { street: LONG, postalCode: '451 50', city: 'Örnsköldsvik' }
const unpaid = overdueInvoice(1_234_567, '2026-01-08')
const invoiceRows = amounts.map((price) => ({ text: LONG, quantity: 1_000, unit: 'förpackning', price, vat: 25 }))
const cards: readonly NewRecord[] = [
  sellerRecord(NAME, '556677-1001'),
  { kind: 'customer', key: '1', content: { name: NAME, organisationNumber: '', ...address, email: `${'a'.repeat(60)}@posten.example`, terms: 30 } },
  { kind: 'article', key: '1', content: { number: '1234567890'.repeat(3), name: LONG, unit: 'förpackning', price: MUCH, vat: 25 } },
]
const buyer = { name: NAME, organisationNumber: '', ...address }
const invoices: readonly NewRecord[] = [
  { ...unpaid, id: INVOICE, content: { ...unpaid.content, buyer, reference: LONG, rows: invoiceRows, total: MUCH } },
]
const expenseRows = amounts.map((amount) => ({ date: DAY, kind: 'entertainment', text: LONG, amount: Math.abs(amount), vat: 1_999_999_999 }))
const expenses: readonly NewRecord[] = [{ ...expenseReport(`${DAY}/1`, { title: LONG, person: NAME, total: MUCH, rows: expenseRows }), id: REPORT }]
const sums = { gross: MUCH, tax: MUCH, net: -MUCH }
const payslip = { month: '2026-10', payday: '2026-10-23', employeeId: PERSON, number: 1, name: NAME, ...sums }
const payroll: readonly NewRecord[] = [
  { id: PERSON, kind: 'employee', key: '000001', content: { number: 1, name: NAME, personalNumber: null, monthlySalary: MUCH, taxPercent: 33 } },
  { kind: 'payroll-period', key: '2026-10', content: { month: '2026-10', payday: '2026-10-23', state: 'open' } },
  {
    kind: 'payslip',
    key: `2026-10/${PERSON}`,
    accountingDate: '2026-10-23',
    content: { ...payslip, rows: amounts.map((amount) => ({ text: LONG, amount })) },
  },
]
const documents: readonly NewRecord[] = [
  { kind: 'document', key: `${DAY}/1`, accountingDate: DAY, content: { title: LONG, date: DAY, note: `${LONG} ${LONG}` } },
]
const BOOKS = [
  '#FLAGGA 0',
  '#SIETYP 4',
  '#RAR 0 20260101 20261231',
  `#KONTO 1930 "${LONG}"`,
  `#KONTO 3010 "${NAME}"`,
  '#IB 0 1930 9876543210987.65',
  `#VER "VERIFIKATION" 123456789 20260115 "${LONG}"`,
  '{',
  '#TRANS 1930 {} -9876543210987.65',
  '#TRANS 3010 {} 9876543210987.65',
  '}',
].join('\r\n')

/** What a room shows once it is loaded, and the button of those who work in it. */
type Room = readonly [path: string, says: string | RegExp, does?: string]
type Row = { readonly service: ServiceCode; readonly outcome: Outcome; readonly records?: readonly NewRecord[]; readonly rooms: readonly Room[] }
const REPORTS = ['balance-sheet', 'income-statement', 'general-ledger', 'general-ledger&konto=1930', 'voucher-list']

const SERVICES: readonly Row[] = [
  {
    service: 'eekonomi-smart',
    outcome: 'deactivate-read-only',
    rooms: [
      ['', LONG, 'Ny verifikation'],
      ['?visa=konton', LONG, 'Importera SIE-fil'],
    ],
  },
  {
    service: 'eekonomi-smart',
    outcome: 'deactivate-read-only',
    rooms: REPORTS.map((report) => [`/rapporter?rapport=${report}`, /Räksmörgåsar|Nordväst/]),
  },
  {
    service: 'eekonomi-fakturering',
    outcome: 'deactivate-read-only',
    records: invoices,
    rooms: [
      ['?rum=fakturor', NAME, 'Ny faktura'],
      [`?rum=fakturor&faktura=${INVOICE}`, LONG, 'Markera som betald'],
      ['?rum=kundreskontra', NAME],
    ],
  },
  {
    service: 'eekonomi-fakturering',
    outcome: 'deactivate-read-only',
    records: cards,
    rooms: [
      ['?rum=kunder', NAME, 'Ny kund'],
      ['?rum=artiklar', LONG, 'Ny artikel'],
      ['?rum=fakturauppgifter', NAME, 'Ändra uppgifterna'],
    ],
  },
  {
    service: 'utlagg',
    outcome: 'delete',
    records: expenses,
    rooms: [
      ['', LONG, 'Ny rapport'],
      [`?rapport=${REPORT}`, LONG, 'Lämna in'],
    ],
  },
  {
    service: 'lon',
    outcome: 'close',
    records: payroll,
    rooms: [
      ['?rum=anstallda', NAME, 'Ny anställd'],
      ['?rum=loner&manad=2026-10', NAME, 'Nytt lönebesked'],
    ],
  },
  { service: 'scanner', outcome: 'deactivate-read-only', records: documents, rooms: [['', LONG, 'Lägg till dokument']] },
  { service: 'ekonomioversikt', outcome: 'delete', rooms: [['', 'Månad för månad']] },
]

const WIDTHS = [360, 1280] as const

/** The rooms of a service on a phone and on a desktop: nothing is wider than the page, and the first content is visible. */
const walk = async (page: Page, service: string, rooms: readonly Room[], inEach: (does?: string) => Promise<void>) => {
  for (const [path, says, does] of rooms) {
    await page.goto(`${service}${path}`)
    await expect(page.getByText(says).filter({ visible: true }).first()).toBeVisible()
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 })
      await inEach(does)
      const outside = () => page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - window.innerWidth)
      await expect.poll(outside, { message: `${path} at ${width}` }).toBeLessThanOrEqual(0)
    }
  }
}
/** The customer's view after an end. Lön never becomes read-only; an administrator without a licence reads it instead. */
const toRead = async ({ database: { pool } }: Portal, owner: string, work: Work, outcome: Outcome): Promise<void> => {
  const { rows } = await pool.query<{ id: string }>('SELECT id FROM "user" WHERE email = $1', [owner])
  const by = rows[0]?.id ?? ''
  if (outcome === 'close') await pool.query('DELETE FROM licence WHERE membership_id IN (SELECT id FROM membership WHERE user_id = $1)', [by])
  else {
    const ended = { outcome, state: 'read-only', at: '2026-11-01T09:00:00Z', by, effects: [], unchanged: [] } as const
    await addTermination(pool, work, { ...ended, receiptNumber: `W-${work.id}` })
  }
}

for (const { service, outcome, records = [], rooms } of SERVICES)
  test(`${service} ${rooms[0]?.[0]}: long content fits a phone and a desk, to work in and to read`, async ({ page, portal, world, signIn }) => {
    const isOverview = service === 'ekonomioversikt'
    const customer = await world.customer(NAME, isOverview ? [service, 'eekonomi-smart'] : [service])
    const work = customer.workIn(service)
    await customer.fill(service, records)
    await signIn(customer.owner)
    if (isOverview || service === 'eekonomi-smart') {
      const books = `/api/v1/subscriptions/${customer.workIn('eekonomi-smart').subscriptionId}/sie`
      expect((await page.request.post(books, { data: Buffer.from(BOOKS) })).status()).toBe(200)
    }
    const content = `/tjanster/${work.subscriptionId}`
    await walk(page, content, rooms, async (does) => {
      if (does) await expect(page.getByRole('button', { name: does, exact: true })).toBeInViewport()
    })
    await toRead(portal, customer.owner, work, outcome)
    await walk(page, content, rooms, async (does) => {
      if (does) await expect(page.getByRole('button', { name: does, exact: true })).toHaveCount(0)
      if (outcome !== 'close' && !page.url().includes('/rapporter')) await expect(page.getByText(/^Läsversion/).first()).toBeInViewport()
    })
  })
