import type { ExpenseKind, ExpenseReportState } from '@portal/domain'
import type { NewRecord } from './builders.ts'
import type { Paper } from './files.ts'

const ore = (kronor: number): number => Math.round(kronor * 100)

/** One expense: the day in October, its kind and text, the amount in kronor including VAT, and the VAT. */
type Row = readonly [day: number, kind: ExpenseKind, text: string, kronor: number, vat: number]
type Report = {
  readonly title: string
  readonly person: string
  readonly state: ExpenseReportState
  readonly day: number
  readonly rows: readonly Row[]
}

const REPORTS: readonly Report[] = [
  {
    title: 'Resa till byggmässan i Älvsjö',
    person: 'Berit Bergström',
    state: 'draft',
    day: 3,
    rows: [
      [2, 'travel', 'Tåg Göteborg–Stockholm, tur och retur', 1_190, 67.36],
      [2, 'lodging', 'Hotell vid Älvsjö, en natt', 995, 106.61],
      [3, 'parking', 'Parkering vid stationen', 155, 31],
    ],
  },
  { title: 'Drivmedel oktober', person: 'Berit Bergström', state: 'sent', day: 5, rows: [[5, 'fuel', 'Diesel, skåpbilen', 1_875.5, 375.1]] },
  {
    title: 'Verktyg till Åkershus',
    person: 'Pär Öhman',
    state: 'draft',
    day: 7,
    rows: [
      [6, 'material', 'Borrhammare', 3_995, 799],
      [7, 'material', 'Borrsats', 504, 100.8],
    ],
  },
  { title: 'Parkering centrum', person: 'Pär Öhman', state: 'submitted', day: 9, rows: [[9, 'parking', 'Parkering vid kundmöte', 260, 52]] },
  { title: 'Arbetskläder', person: 'Pär Öhman', state: 'submitted', day: 11, rows: [[10, 'material', 'Vinterjacka med tryck', 1_199, 239.8]] },
  {
    title: 'Lunch med beställare',
    person: 'Örjan Sandström',
    state: 'draft',
    day: 13,
    rows: [[13, 'entertainment', 'Lunch, fyra personer', 648, 69.43]],
  },
  {
    title: 'Skruv och beslag',
    person: 'Örjan Sandström',
    state: 'submitted',
    day: 15,
    rows: [[15, 'material', 'Skruv, vinklar och beslag', 912.75, 182.55]],
  },
  {
    title: 'Milersättning september',
    person: 'Örjan Sandström',
    state: 'submitted',
    day: 17,
    rows: [[17, 'mileage', '57,2 mil med egen bil', 1_430, 0]],
  },
  { title: 'Milersättning augusti', person: 'Örjan Sandström', state: 'sent', day: 19, rows: [[19, 'mileage', '44,2 mil med egen bil', 1_105, 0]] },
]

const dayOf = (day: number): string => `2026-10-${String(day).padStart(2, '0')}`

/** An expense report: by default a draft of a hundred kronor in October. */
export const expenseReport = (key: string, asked: { readonly person: string } & Readonly<Record<string, unknown>>): NewRecord => {
  const rows = [{ date: '2026-10-01', kind: 'travel', text: '', amount: 10_000, vat: 566 }]
  const content = {
    title: 'Resa',
    membershipId: null,
    date: '2026-10-01',
    state: 'draft',
    rows,
    total: 10_000,
    submittedAt: null,
    sentAt: null,
    ...asked,
  }
  return { kind: 'expense-report', key, accountingDate: content.date, content }
}

/** Seven reports that are not sent, three people with drafts, two sent reports. `members`: the people who are users, by name. */
export const expenseReports = (members: ReadonlyMap<string, string>): readonly NewRecord[] =>
  REPORTS.map(({ title, person, state, day, rows }, index) => {
    const date = dayOf(day)
    const report = expenseReport(`${date}/${index + 1}`, {
      title,
      person,
      membershipId: members.get(person) ?? null,
      date,
      state,
      rows: rows.map(([on, kind, text, kronor, vat]) => ({ date: dayOf(on), kind, text, amount: ore(kronor), vat: ore(vat) })),
      total: rows.reduce((sum, [, , , kronor]) => sum + ore(kronor), 0),
      submittedAt: state === 'draft' ? null : `${date}T16:00:00.000Z`,
      sentAt: state === 'sent' ? `${date}T17:00:00.000Z` : null,
    })
    return { ...report, at: `${date}T15:30:00Z` }
  })

/** The reports that were sent to the books. */
export const sentReports = () =>
  REPORTS.filter(({ state }) => state === 'sent').map(({ title, person, day, rows }) => ({
    date: dayOf(day),
    title,
    person,
    rows: rows.map(([, kind, , kronor, vat]) => ({ kind, amount: ore(kronor), vat: ore(vat) })),
  }))

/** Receipts for some of the reports: the report's key, the file name, and the lines on it. */
export const RECEIPTS: readonly Paper[] = [
  ['2026-10-03/1', 'tågbiljett.pdf', ['Biljett', 'Göteborg C – Stockholm C, tur och retur', '2026-10-02', 'Pris 1 190,00 kr, varav moms 67,36 kr']],
  ['2026-10-03/1', 'hotell.pdf', ['Hotellkvitto', 'En natt, enkelrum med frukost', '2026-10-02', 'Summa 995,00 kr, varav moms 106,61 kr']],
  ['2026-10-03/1', 'parkering.png', []],
  ['2026-10-05/2', 'diesel.png', []],
  ['2026-10-07/3', 'verktyg.pdf', ['Kassakvitto', 'Borrhammare 3 995,00 kr', 'Borrsats 504,00 kr', 'Summa 4 499,00 kr, varav moms 899,80 kr']],
  ['2026-10-13/6', 'lunch.png', []],
]
