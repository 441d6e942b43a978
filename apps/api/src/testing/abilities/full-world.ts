import type { Collaboration, ServiceCode, Subscription, SubscriptionState } from '@portal/domain'
import type { Drawn } from './drawn.ts'

const subscription = (service: ServiceCode, state: SubscriptionState = 'active'): Subscription => ({
  id: service,
  customerId: 'k',
  service,
  state,
  begun: true,
})
const collaboration = (service: ServiceCode, status: Collaboration['status']): Collaboration => ({
  id: `c-${service}`,
  agencyId: 'norrsken',
  customerId: 'k',
  subscriptionId: service,
  service,
  status,
})
const WORKED_IN: readonly ServiceCode[] = ['utlagg', 'lon', 'eekonomi-smart', 'scanner']

/** A world in which nearly everything can be done by somebody: a service of each sort with its content, one that waits for its deletion, a request. */
export const FULL_WORLD: Drawn = {
  pair: {
    agencyId: 'norrsken',
    customerId: 'k',
    subscriptions: [
      ...WORKED_IN.map((service) => subscription(service)),
      subscription('ekonomioversikt', 'deleting'),
      subscription('eekonomi-start'),
    ],
    collaborations: [
      ...WORKED_IN.map((service) => collaboration(service, 'active')),
      collaboration('ekonomioversikt', 'ended'),
      collaboration('eekonomi-start', 'pending'),
    ],
    terminations: [
      {
        id: 't',
        collaborationId: 'c-ekonomioversikt',
        subscriptionId: 'ekonomioversikt',
        agencyId: 'norrsken',
        service: 'ekonomioversikt',
        outcome: 'delete',
        effectiveAt: '2026-11-01T00:00:00.000Z',
        agencyAccessTakenAway: false,
        deletionCancelled: false,
      },
    ],
  },
  untouched: 'requested',
  endedBy: 'agency',
  plannedBy: 'agency',
  dueOn: '2026-12-20',
  isHeld: true,
  mainContact: 'owner',
  somebody: { role: 'user', status: 'invited' },
  invoices: [
    { state: 'draft', isCredit: false, dueDate: '2026-12-31' },
    { state: 'sent', isCredit: false, dueDate: '2026-11-30' },
    { state: 'paid', isCredit: false, dueDate: '2026-11-30' },
  ],
  reports: ['draft', 'submitted', 'sent'],
  reportsAreWorkers: true,
  months: ['open', 'locked'],
  vouchers: ['new', 'old', 'corrected', 'reversal', 'replacement'],
  exported: { status: 'ready', by: 'customer' },
  caseStatus: 'open',
  callers: ['owner', 'agency administrator', 'worker', 'foreign agency', 'support'],
}

/** The same people after the ends: what is left to read, and what can be begun again. */
export const LEFT_WORLD: Drawn = {
  ...FULL_WORLD,
  plannedBy: 'customer',
  pair: {
    ...FULL_WORLD.pair,
    subscriptions: [subscription('eekonomi-fakturering', 'read-only'), subscription('scanner')],
    collaborations: [collaboration('eekonomi-fakturering', 'ended'), collaboration('scanner', 'active')],
    terminations: [
      {
        id: 't',
        collaborationId: 'c-eekonomi-fakturering',
        subscriptionId: 'eekonomi-fakturering',
        agencyId: 'norrsken',
        service: 'eekonomi-fakturering',
        outcome: 'deactivate-read-only',
        effectiveAt: '2026-11-01T00:00:00.000Z',
        agencyAccessTakenAway: false,
        deletionCancelled: false,
      },
    ],
  },
  somebody: { role: 'user', status: 'inactive' },
  callers: ['owner', 'agency administrator', 'support', 'agency user'],
}
