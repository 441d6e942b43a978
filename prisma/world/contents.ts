import type { NewRecord } from './builders.ts'

const ore = (kronor: number): number => Math.round(kronor * 100)
const two = (number: number): string => String(number).padStart(2, '0')

const BUYERS = [
  'Restaurang Skärgårdskrogen',
  'Fiskhallen i Lysekil AB',
  'Hotell Ängön',
  'ICA Kvantum Strömstad',
  'Göteborgs Saluhall',
  'Båtklubben Måsen',
] as const

/** A year's invoices of a fish shop: one a month, the last two not paid yet. */
export const invoices = (year: number): readonly NewRecord[] =>
  Array.from({ length: 12 }, (_, index) => {
    const date = `${year}-${two(index + 1)}-${two(4 + index)}`
    const net = 8_400 + index * 1_275.5
    const vat = Math.round(net * 12) / 100
    return {
      kind: 'invoice',
      key: `${date}/${1001 + index}`,
      accountingDate: date,
      at: `${date}T09:00:00Z`,
      content: {
        number: String(1001 + index),
        date,
        dueDate: `${year}-${two(index + 1)}-28`,
        customer: BUYERS[index % BUYERS.length],
        total: ore(net + vat),
        vat: ore(vat),
        state: index < 10 ? 'paid' : 'sent',
      },
    }
  })

const REPORTS = [
  ['Resa till byggmässan i Älvsjö', 'Berit Bergström', 'draft', 2_340],
  ['Drivmedel oktober', 'Berit Bergström', 'sent', 1_875.5],
  ['Verktyg till Åkershus', 'Pär Öhman', 'draft', 4_499],
  ['Parkering centrum', 'Pär Öhman', 'submitted', 260],
  ['Arbetskläder', 'Pär Öhman', 'submitted', 1_199],
  ['Lunch med beställare', 'Örjan Sandström', 'draft', 648],
  ['Skruv och beslag', 'Örjan Sandström', 'submitted', 912.75],
  ['Milersättning september', 'Örjan Sandström', 'submitted', 1_430],
  ['Milersättning augusti', 'Örjan Sandström', 'sent', 1_105],
] as const

/** Seven reports not sent yet, three persons with drafts, two sent. */
export const expenseReports = (): readonly NewRecord[] =>
  REPORTS.map(([title, person, state, kronor], index) => {
    const date = `2026-10-${two(3 + index * 2)}`
    return { kind: 'expense-report', key: `${date}/${index + 1}`, accountingDate: date, content: { title, person, date, state, total: ore(kronor) } }
  })

/** Employees and one synchronisation; the customer's user has not been added, and no backup handed over. */
export const payroll = (): readonly NewRecord[] => [
  ...['Berit Bergström', 'Pär Öhman', 'Örjan Sandström', 'Åsa Nyström'].map((name, index): NewRecord => ({
    kind: 'employee',
    key: `${index + 1}`.padStart(6, '0'),
    content: { name },
    at: '2026-09-01T07:00:00Z',
  })),
  { kind: 'payroll-synchronisation', key: '2026-10-25', content: { at: '2026-10-25T14:30:00.000Z' }, at: '2026-10-25T14:30:00Z' },
]
