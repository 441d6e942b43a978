import { overdueInvoice } from '@portal/database/world'
import { texts } from '@portal/texts'
import { describe, expect, it } from 'vitest'
import { offlineInvoices } from './offline-invoices.ts'

const given = { texts: texts('sv'), accounts: new Map<string, string>(), correctedBy: null }
const factsWith = (more: object): ReadonlyMap<string, string> =>
  new Map(offlineInvoices.shown({ ...overdueInvoice(17, '2026-10-05').content, ...more }, given)?.facts)
const said = (facts: ReadonlyMap<string, string>, ...labels: readonly string[]) => labels.map((label) => facts.get(label)?.replaceAll('\u00a0', ' '))

const NOTE = { number: 40, date: '2026-10-20', toPay: 47_840, byRate: [], quantities: [] }
const REMINDER = { date: '2026-11-20', dueDate: '2026-11-30', fee: 6_000 }

describe('an invoice on the pages of an export', () => {
  it('says what is left to pay after its credit notes, with the fee of its reminder', () => {
    const facts = factsWith({ creditNotes: [NOTE], reminders: [REMINDER] })
    expect(said(facts, 'Att betala', 'Krediterat', 'Påminnelseavgift', 'Kvar att betala')).toEqual([
      '1 478,40 kr',
      '−478,40 kr',
      '60,00 kr',
      '1 060,00 kr',
    ])
    expect(facts.get('Kreditfakturor')).toContain('Kreditfaktura 40, 2026-10-20')
  })

  it('says nothing of credit notes and fees where there are none', () => {
    const facts = factsWith({})
    expect(said(facts, 'Kreditfakturor', 'Krediterat', 'Påminnelseavgift', 'Att betala med avgift')).toEqual(['', '', '', ''])
  })
})
