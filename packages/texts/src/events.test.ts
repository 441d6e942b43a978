import type { EventView } from '@portal/contract'
import { EVENT_TYPES, type EventType } from '@portal/domain'
import { describe, expect, it } from 'vitest'
import type { EventOf } from './events.ts'
import { LANGUAGES, texts } from './index.ts'

const day = '2027-03-01'

const company = { id: 'c', name: 'Bergströms Bygg AB', customerNumber: '20001' }
const agency = { id: 'a', name: 'Norrsken Redovisning AB', customerNumber: '1001' }
const service = { service: 'utlagg', subscriptionId: 's' } as const
const receipt = { receiptNumber: 'K-1', terminationId: 't' }
const person = { person: 'Eva Lind' }
/** Events of every type, one for each form of its details. */
const plan = { plannedEndId: 'p', lastDay: day }
const EVENTS: { readonly [T in EventType]: readonly Pick<EventOf[T], 'agency' | 'details'>[] } = {
  'collaboration-requested': [{ agency, details: service }],
  'collaboration-accepted': [{ agency, details: service }],
  'collaboration-declined': [{ agency, details: service }],
  'collaboration-withdrawn': [{ agency, details: service }],
  'collaboration-ended': [{ agency, details: { ...service, ...receipt, outcome: 'delete' } }],
  'end-planned': [{ agency, details: { ...service, ...plan, outcome: 'delete' } }],
  'planned-end-moved': [{ agency, details: { ...service, ...plan, from: day } }],
  'planned-end-called-off': [
    { agency, details: { ...service, ...plan } },
    { agency, details: { ...service, ...plan, next: day } },
  ],
  'planned-end-in-the-way': [{ agency, details: { ...service, ...plan, reasons: ['main-contact-missing', 'confirmation-missing'] } }],
  'planned-end-lapsed': [{ agency, details: { ...service, ...plan, next: day } }],
  'agency-access-fell': [
    { agency, details: service },
    { agency, details: { ...service, ...receipt } },
  ],
  'agency-access-returned': [{ agency, details: service }],
  'agency-access-taken-away': [
    { agency, details: { ...service, terminationId: 't' } },
    { agency, details: { ...service, terminationId: 't', resting: true } },
  ],
  'deletion-scheduled': [{ agency, details: { ...service, ...receipt, on: day } }],
  'deletion-cancelled': [{ agency, details: { ...service, ...receipt } }],
  'deletion-held': [{ agency, details: { ...service, ...receipt, lastDay: '2027-03-01' } }],
  'deletion-released': [{ agency, details: { ...service, ...receipt } }],
  'deletion-carried-out': [{ agency, details: { ...service, ...receipt } }],
  'subscription-upgraded': [{ agency, details: { ...service, from: 'eekonomi-fakturering', receiptNumber: 'K-1', upgradeId: 'u' } }],
  'main-contact-set': [{ agency: null, details: person }],
  'user-added': [{ agency, details: { ...person, role: 'user' } }],
  'user-activated': [{ agency: null, details: { ...person, role: 'administrator' } }],
  'user-changed': [
    { agency: null, details: person },
    { agency: null, details: { ...person, change: 'role', role: 'auditor' } },
    { agency: null, details: { ...person, change: 'status', status: 'inactive' } },
    { agency: null, details: { ...person, change: 'status', status: 'active' } },
    { agency: null, details: { ...person, change: 'licences' } },
  ],
  'user-removed': [{ agency: null, details: person }],
  'auditor-access-ended': [{ agency: null, details: person }],
  'reminder-sent': [{ agency, details: { ...service, persons: 1 } }],
  'payroll-backup-handed-over': [{ agency, details: { service: 'lon', subscriptionId: 's' } }],
  'sie-imported': [
    { agency: null, details: { ...service, vouchers: 2, rows: 3 } },
    { agency: null, details: { ...service, vouchers: 2, rows: 3, removed: 5 } },
  ],
  'voucher-corrected': [
    { agency: null, details: { ...service, voucher: 'A 12', reversal: 'A 13' } },
    { agency: null, details: { ...service, voucher: 'A 12', reversal: 'A 13', replacement: 'A 14' } },
  ],
  'sie-import-undone': [
    { agency: null, details: { ...service, vouchers: 1, restored: 0 } },
    { agency: null, details: { ...service, vouchers: 2, restored: 5 } },
  ],
  'register-imported': [{ agency: null, details: { rows: 3 } }],
}

/** Never shown to an agency, and read in the company's own log only. */
const OF_ONE_COMPANY: ReadonlySet<EventType> = new Set(['user-activated', 'register-imported'])

const isSentence = (text: string): boolean => /^\p{Lu}|^eEkonomi/u.test(text) && !/undefined|null|NaN|\[object/.test(text)

describe.each(LANGUAGES)('events in %s', (language) => {
  const { events } = texts(language)

  it.each(EVENT_TYPES)('%s is one sentence', (type) => {
    expect(EVENTS[type].length).toBeGreaterThan(0)
    for (const more of EVENTS[type]) {
      const sentence = events.sentence({ id: 'e', type, at: '2027-03-01T10:00:00Z', actor: null, company, ...more } as EventView)
      expect(isSentence(sentence)).toBe(true)
      expect(sentence).toMatch(/\.$/)
    }
  })

  it.each(EVENT_TYPES.filter((type) => !OF_ONE_COMPANY.has(type)))(
    '%s names the company, because an agency reads it among those of all its customers',
    (type) => {
      for (const more of EVENTS[type])
        expect(events.sentence({ id: 'e', type, at: '2027-03-01T10:00:00Z', actor: null, company, ...more } as EventView)).toContain(company.name)
    },
  )
})
