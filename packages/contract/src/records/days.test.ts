import { isWritable, keysOf, type WritableKind } from '@portal/domain'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { DRAFT } from './content.ts'
import { dayPlaces, daysOf, leavesOf } from './days.ts'

const KINDS = keysOf(DRAFT).filter((kind): kind is WritableKind => isWritable(kind))
const takes = (schema: z.core.$ZodType, text: string): boolean => z.core.safeParse(schema, text).success
/** Whether a field takes a day or a month and no other text. */
const isOfTheCalendar = (schema: z.core.$ZodType): boolean =>
  ['2026-10-31', '2026-10'].some((text) => takes(schema, text)) &&
  !['x', '12', '0192f0c0-0000-7000-8000-000000000000'].some((text) => takes(schema, text))

describe('the days of a content', () => {
  it.each(KINDS)('of the kind %s are found wherever its form has a field for one', (kind) => {
    const fields = leavesOf(DRAFT[kind]).flatMap(([at, leaf]) => (isOfTheCalendar(leaf) ? [at.join('.')] : []))
    expect(dayPlaces(kind).map((place) => place.join('.'))).toEqual(fields)
  })
  it('stand where they are known to stand', () => {
    const places = KINDS.flatMap((kind) => dayPlaces(kind).map((place) => `${kind} ${place.join('.')}`))
    expect(places).toEqual(
      expect.arrayContaining([
        'voucher rows.*.date',
        'voucher date',
        'voucher registeredOn',
        'invoice date',
        'invoice dueDate',
        'expense-report date',
        'expense-report rows.*.date',
        'document date',
        'payroll-period month',
        'payroll-period payday',
        'payslip month',
      ]),
    )
  })
  it('are told with their field and row', () => {
    const row = { account: '1930', amount: 0, text: null, quantity: null, objects: [], sign: null, change: 'original' as const }
    const rows = [
      { ...row, date: null },
      { ...row, date: '9999-12-31' },
    ]
    const voucher = { series: 'A', number: null, date: '2026-01-01', text: '', registeredOn: null, sign: null, rows }
    expect(daysOf('voucher', voucher)).toEqual([
      { field: 'date', day: '2026-01-01' },
      { field: 'rows.1.date', day: '9999-12-31' },
    ])
  })
})
