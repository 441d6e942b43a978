import { type Problem, STATUS } from '@portal/contract'
import { CONFIRMATIONS, outcomesOf, SERVICE_CODES, termsOf } from '@portal/domain'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, serviceName, texts } from './index.ts'

/** One problem of every code. A new code without an entry here does not compile. */
const day = '2027-03-01'
const PROBLEMS: { readonly [C in Problem['code']]: Omit<Extract<Problem, { code: C }>, 'code'> } = {
  'invalid-request': { issues: [{ path: 'name', code: 'too_small' }] },
  unauthenticated: {},
  'invalid-credentials': {},
  'password-unfit': { fault: 'common' },
  'identity-not-proven': {},
  'second-factor-needed': {},
  'step-up-needed': {},
  'second-factor-on': {},
  'second-factor-off': {},
  forbidden: {},
  'origin-refused': {},
  'read-only': {},
  'not-found': {},
  'already-ended': {},
  'collaboration-not-active': { status: 'pending' },
  'collaboration-not-pending': { status: 'declined' },
  'another-collaboration-active': {},
  'collaboration-already-requested': {},
  'collaboration-already-active': {},
  'customer-unknown': { customerNumber: '20009' },
  'start-preview-outdated': { preview: { version: 'v', blockers: [], active: null, effects: [], unchanged: [], declined: [] } },
  'subscription-being-deleted': { state: 'deleting' },
  'main-contact-missing': { customerNumber: '20002' },
  'preview-outdated': {
    preview: {
      version: 'v',
      blockers: [],
      outcomes: [],
      planned: null,
      lastDays: { from: '2026-11-28', to: '2028-11-28', month: '2026-11-30', fiscalYear: null },
    },
  },
  'idempotency-key-reused': {},
  'outcome-not-offered': { outcome: 'close', service: 'utlagg', offered: ['continue-standalone', 'delete'] },
  'confirmation-missing': { confirmations: ['data-will-be-deleted'] },
  'confirmation-unknown': { confirmations: ['lon-synchronised'] },
  'deletion-due': { on: day },
  'no-deletion-scheduled': {},
  'upgrade-not-offered': { reason: 'still-collaborating' },
  'case-closed': {},
  'invoice-not-draft': { state: 'sent' },
  'invoice-move-refused': { state: 'draft', to: 'paid' },
  'invoice-empty': {},
  'invoice-not-overdue': { dueDate: '2026-12-23' },
  'reminder-fee-taken': { date: '2026-12-23' },
  'invoice-reminded': { dueDate: '2026-12-23' },
  'e-invoice-incomplete': { missing: ['seller', 'reference'] },
  'buyer-address-missing': {},
  'credit-quantity-exceeds': { rows: [{ row: 2, left: 1_500 }] },
  'credit-exceeds-left': { left: 12_345 },
  'credit-nothing': {},
  'row-text-missing': { rows: [1, 3] },
  'row-vat-reason-missing': { rows: [2] },
  'buyer-vat-number-missing': { of: 'swedish' },
  'seller-missing': { missing: ['address', 'vat-number'] },
  'export-not-ready': { status: 'failed' },
  'no-agency-access': {},
  'is-main-contact': {},
  'already-main-contact': {},
  'last-administrator': {},
  'not-activated-yet': {},
  'invitation-open': {},
  'member-inactive': {},
  'is-agency-staff': {},
  'already-member': {},
  'invitation-invalid': {},
  'changed-meanwhile': {},
  'record-unshown': { id: '1' },
  'lon-user-not-added': {},
  'lon-not-synchronised': {},
  'lon-backup-outdated': {},
  'payroll-period-unknown': { month: '2026-10' },
  'payroll-period-locked': { month: '2026-10' },
  'payroll-period-open': { month: '2026-10' },
  'payroll-in-use': { payslips: 2 },
  'kind-not-offered': { kind: 'invoice' },
  'file-not-allowed': { allowed: ['application/pdf', 'image/jpeg', 'image/png'] },
  'picture-too-large': { pixels: 108_000_000, limit: 50_000_000 },
  'picture-unreadable': {},
  'too-many-files': { limit: 20 },
  'expense-report-not-draft': { state: 'submitted' },
  'expense-report-move-refused': { state: 'sent', to: 'draft' },
  'expense-report-empty': {},
  'year-exists': { from: '2026-01-01', to: '2026-12-31', vouchers: 1 },
  'undo-not-offered': { reason: 'expired' },
  'end-already-planned': { lastDay: '2026-12-31', by: 'agency' },
  'bulk-end-move-refused': { state: 'done', move: 'start' },
  'bulk-end-nothing-ready': {},
  'destruction-not-confirmed': { customers: 12 },
  'too-many-customers': { limit: 10_000 },
  'planned-end-due': { lastDay: '2026-12-31', state: 'carried-out' },
  'day-out-of-range': { field: 'rows.3.date', day: '9999-12-31', from: '1900-01-01', to: '2036-11-28' },
  'year-unknown': {},
  'replace-not-offered': {},
  'voucher-unbalanced': { difference: 150 },
  'voucher-posted': { reason: 'time' },
  'voucher-not-correctable': { reason: 'corrected' },
  'voucher-number-taken': { series: 'A', number: 7 },
  'account-unknown': { accounts: ['1910', '2440'] },
  'account-in-use': {},
  'sie-unreadable': { line: 12, reason: 'cut-off' },
  'notice-always-mailed': { kind: 'access' },
  'payload-too-large': { limit: 1_048_576 },
  'too-many-requests': { retryAfter: 30 },
  unexpected: {},
  'storage-full': {},
  unavailable: {},
}
const problems = Object.entries(PROBLEMS).map(([code, facts]) => ({ code, ...facts }) as Problem)
const isSentence = (text: string) => /^\p{Lu}|^eEkonomi|^Lön/u.test(text) && !/undefined|null|NaN|\[object/.test(text)

describe.each(LANGUAGES)('in %s', (language) => {
  const tree = texts(language)

  it('every problem has a code that the wire knows', () =>
    expect(problems.map(({ code }) => code).toSorted()).toEqual(Object.keys(STATUS).toSorted()))

  it.each(problems)('$code says what is wrong and what to do', (problem) => {
    const { title, detail } = tree.problem(problem)
    expect(isSentence(title)).toBe(true)
    expect(title).not.toMatch(/\.$/)
    expect(isSentence(detail)).toBe(true)
    expect(detail).toMatch(/[.!]$/)
    expect(detail).not.toContain(title)
  })

  it('says of a day that was only asked about what can be shown, and nothing of saving', () => {
    const { detail } = tree.problem({ code: 'day-out-of-range', field: 'at', day: '1999-01-01', from: '2024-01-01', to: '2029-05-01' })
    expect(detail).toContain('2029')
    expect(detail).not.toMatch(/sparats|saved/)
  })

  it.each(SERVICE_CODES)('%s: each outcome is a choice of its own, and has a result', (service) => {
    const labels = outcomesOf(termsOf(service)).map((outcome) => tree.outcomeLabel(service, outcome))
    expect(new Set(labels).size).toBe(labels.length)
    for (const outcome of outcomesOf(termsOf(service))) {
      expect(isSentence(tree.outcomeLabel(service, outcome))).toBe(true)
      expect(isSentence(tree.outcomeDone(service, outcome))).toBe(true)
    }
  })

  it.each(CONFIRMATIONS)('%s tells how many are left, and one differently from two', (code) => {
    const { done, undone, open, toDo, acknowledge } = tree.words.confirmation[code]
    for (const text of [done, undone(0), undone(1), undone(2), open, toDo ?? open, acknowledge])
      expect(isSentence(text) || /^\d/.test(text)).toBe(true)
  })

  const told = (reason: string) => tree.problem({ code: 'sie-unreadable', line: 12, reason }).detail
  it('a SIE file’s refusal says the line and the reason, known or not', () => {
    expect(told('cut-off')).toContain('12: ')
    expect(told('cut-off')).not.toBe(told('amount-too-precise'))
    expect(told('a code of tomorrow')).toMatch(/12: \p{Ll}/u)
  })

  it('a mail of an end names the service, the day of deletion and the receipt, and no person', () => {
    const facts = { customer: 'Bergströms Bygg AB', customerNumber: '20001', agency: 'Norrsken', at: '2027-03-01T10:00:00Z', leftovers: [] }
    const end = { service: 'utlagg', outcome: 'delete', receiptNumber: 'K-1', deletion: null, url: 'https://portal.example/x' } as const
    const { subject, text } = tree.mail.collaborationsEnded({
      ...facts,
      ends: [{ ...end, deletion: { on: '2027-03-31', lastDayToStop: '2027-03-30' } }],
    })
    expect(subject).toContain('Utlägg')
    for (const part of ['20001', 'K-1', tree.format.day('2027-03-31'), tree.format.day('2027-03-30'), 'https://portal.example/x'])
      expect(text).toContain(part)
    expect(tree.mail.collaborationsEnded({ ...facts, ends: [end] }).text).not.toContain('2027-03-31')
    const several = tree.mail.collaborationsEnded({ ...facts, ends: [end, { ...end, service: 'lon', outcome: 'close', receiptNumber: 'K-2' }] })
    expect(several.subject).toContain('2')
    for (const part of ['Utlägg', 'Lön', 'K-1', 'K-2']) expect(several.text).toContain(part)
  })

  it('names once what a party goes on seeing, however many services are shown there (G17)', () => {
    const seen = { party: 'agency', through: 'ekonomioversikt', what: 'key-figures' } as const
    const told = tree.leftovers([
      { ...seen, service: 'eekonomi-smart' },
      { ...seen, service: 'eekonomi-pro' },
    ])
    expect(told).toHaveLength(1)
    expect(told[0]).toContain('Ekonomiöversikt')
    expect(tree.leftovers([])).toEqual([])
  })
})

describe('the article’s own words', () => {
  it('names the customer number without main contact (G5)', () =>
    expect(texts('sv').problem({ code: 'main-contact-missing', customerNumber: '20002' }).title).toBe('Huvudkontakt saknas för kundnummer 20002'))
  it('calls the services by their product names', () =>
    expect(SERVICE_CODES.map(serviceName)).toEqual([
      'eEkonomi Smart',
      'eEkonomi Pro',
      'eEkonomi Bokföring',
      'eEkonomi Start',
      'eEkonomi Fakturering',
      'Ekonomiöversikt',
      'Lön',
      'Utlägg',
      'Scanner',
    ]))
  it('says everything in both languages: same rooms, same keys', () => {
    const keys = (thing: unknown, path = ''): readonly string[] =>
      typeof thing === 'object' && thing !== null ? Object.entries(thing).flatMap(([key, value]) => keys(value, `${path}.${key}`)) : [path]
    expect(keys(texts('en'))).toEqual(keys(texts('sv')))
  })
})
