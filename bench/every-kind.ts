import { randomUUID } from 'node:crypto'
import { RECORD_KINDS, type RecordKind } from '@portal/domain'
import { query } from './register.ts'

const AT = '2026-10-05T08:00:00.000Z'
const DAY = '2026-10-05'
const place = { name: 'Restaurang Skärgårdskrogen', organisationNumber: '', street: 'Bryggvägen 4', postalCode: '451 50', city: 'Uddevalla' }
const sold = Array.from({ length: 3 }, (_, n) => ({ text: `Räkor, handskalade ${n + 1}`, quantity: 1_000, unit: 'kg', price: 10_000, vat: 25 }))
const trip = (text: string) => ({ date: DAY, kind: 'travel', text, amount: 12_400, vat: 6 })

/** One record of each kind, of usual size. A kind without one does not compile. */
const CONTENTS: Readonly<Record<RecordKind, object>> = {
  'fiscal-year': { from: '2026-01-01', to: '2026-12-31', opening: [['1930', 100_000, null]], declared: null },
  account: { number: '1930', name: 'Företagskonto' },
  voucher: {
    series: 'A',
    number: 1,
    date: DAY,
    text: 'Dagskassa',
    rows: [
      { account: '1930', amount: 12_500 },
      { account: '3001', amount: -10_000 },
      { account: '2611', amount: -2_500 },
    ],
  },
  customer: { ...place, email: 'inkop@krogen.example', terms: 30 },
  article: { number: '17', name: 'Räkor, handskalade', unit: 'kg', price: 10_000, vat: 25 },
  invoice: {
    number: 17,
    buyer: place,
    date: DAY,
    dueDate: '2026-11-04',
    reference: 'Inköp',
    state: 'sent',
    net: 30_000,
    vat: 7_500,
    total: 37_500,
    byRate: [{ rate: 25, net: 30_000, vat: 7_500 }],
    credits: null,
    creditedBy: null,
    sentAt: AT,
    paidAt: null,
    rows: sold,
  },
  seller: { name: 'Havets Fisk AB' },
  'expense-report': {
    title: 'Resa',
    person: 'Karin Lindqvist',
    membershipId: null,
    date: DAY,
    state: 'sent',
    total: 24_800,
    submittedAt: AT,
    sentAt: AT,
    rows: [trip('Tåg till Göteborg'), trip('Tåg från Göteborg')],
  },
  document: { title: 'Följesedel', date: DAY, note: 'Två kartonger' },
  employee: { number: 1, name: 'Örjan Sandström' },
  'payroll-period': { month: '2026-10', payday: '2026-10-23', state: 'open' },
  payslip: {
    month: '2026-10',
    payday: '2026-10-23',
    employeeId: randomUUID(),
    number: 1,
    name: 'Örjan Sandström',
    rows: [{ text: 'Månadslön', amount: 3_200_000 }],
    gross: 3_200_000,
    tax: 800_000,
    net: 2_400_000,
  },
  'payroll-user': { name: 'Karin Lindqvist' },
  'payroll-synchronisation': { at: AT, fingerprint: null },
  'payroll-backup': { at: AT, handedOverAt: null, fingerprint: null },
}

const ADD = `
  INSERT INTO workspace_record (id, subscription_id, kind, key, accounting_date, content, created_at, updated_at)
  SELECT gen_random_uuid(), $1, $2, 'b/' || lpad(n::text, 12, '0'), $3::date, $4::jsonb, now(), now() FROM generate_series(1, $5::int) AS n`

/** Adds `count` records of each of these kinds to a workspace. */
export const addOfEach = async (url: string, subscriptionId: string, each: number, kinds: readonly RecordKind[] = RECORD_KINDS): Promise<void> => {
  for (const kind of kinds) await query(url, ADD, [subscriptionId, kind, DAY, JSON.stringify(CONTENTS[kind]), each])
}
