import { distinct, isOneOf, keysOf } from '../kernel/keys.ts'
import type { AccessLevel } from './access-levels.ts'
import type { SubscriptionState } from './states.ts'
import type { ServiceConfirmationCode } from './confirmations.ts'

/** What the agency keeps. One grant depends on the rest of the pair's collaborations (the Fakturering cascade). */
export type AgencyGrant = AccessLevel | 'read-while-other-collaborations'

/** One row of the rule book: what an outcome leaves behind. The customer's level follows from `leaves`. */
export type Aftermath = {
  /** The subscription's state after the end. */
  readonly leaves: SubscriptionState
  readonly agency: AgencyGrant
  /** Data are destroyed after the grace period (G10). */
  readonly destructive: boolean
}

export type Terms = {
  readonly outcomes: Readonly<Record<string, Aftermath>>
  /** What an end asks about beforehand, in this order. */
  readonly confirmations: readonly ServiceConfirmationCode[]
}

const continueStandalone = { leaves: 'active', agency: 'none', destructive: false } as const
const deleteAll = { leaves: 'deleting', agency: 'none', destructive: true } as const

const eekonomi = {
  outcomes: {
    'continue-standalone': continueStandalone,
    'deactivate-read-only': { leaves: 'read-only', agency: 'read', destructive: false },
  },
  confirmations: [],
} as const satisfies Terms

/** The default for a service that has no rules of its own. */
const standard = {
  outcomes: {
    'continue-standalone': continueStandalone,
    'deactivate-read-only': { leaves: 'read-only', agency: 'none', destructive: false },
  },
  confirmations: [],
} as const satisfies Terms

/**
 * THE RULE BOOK: services × outcomes → access per party, fate of the data, what must be confirmed.
 * To be read aloud beside the table "Rules per service" of the rules. A new service is a new row.
 */
export const SERVICES = {
  'eekonomi-smart': eekonomi,
  'eekonomi-pro': eekonomi,
  'eekonomi-bokforing': eekonomi,
  'eekonomi-start': eekonomi,
  'eekonomi-fakturering': {
    outcomes: {
      'continue-standalone': continueStandalone,
      'deactivate-read-only': { leaves: 'read-only', agency: 'read-while-other-collaborations', destructive: false },
    },
    confirmations: [],
  },
  ekonomioversikt: { outcomes: { delete: deleteAll }, confirmations: [] },
  lon: {
    outcomes: { close: { leaves: 'closed', agency: 'none', destructive: false } },
    confirmations: ['lon-user-added', 'lon-synchronised', 'lon-backup-handed-over', 'lon-backup-current'],
  },
  utlagg: {
    outcomes: { 'continue-standalone': continueStandalone, delete: deleteAll },
    confirmations: ['utlagg-reports-sent', 'utlagg-expenses-submitted'],
  },
  scanner: standard,
} as const satisfies Record<string, Terms>

export type ServiceCode = keyof typeof SERVICES
export type OutcomeOf<S extends ServiceCode> = keyof (typeof SERVICES)[S]['outcomes'] & string
export type Outcome = { [S in ServiceCode]: OutcomeOf<S> }[ServiceCode]

export const SERVICE_CODES = keysOf(SERVICES)

const offeredBy = <S extends ServiceCode>(service: S): readonly Outcome[] => keysOf(SERVICES[service].outcomes)

/** Every outcome that some service offers; one outside this list is nobody's (400), one of another service is 422. */
export const OUTCOMES: readonly Outcome[] = distinct(SERVICE_CODES.flatMap((code) => offeredBy(code)))

export const isServiceCode = (code: string): code is ServiceCode => isOneOf(SERVICE_CODES, code)
export const termsOf = (service: ServiceCode): Terms => SERVICES[service]
/** The outcomes a service offers (G4), in the order they are shown. */
export const outcomesOf = (service: ServiceCode): readonly Outcome[] => offeredBy(service)
/** `undefined`: the service does not offer this outcome (G4). */
export const aftermathOf = (service: ServiceCode, outcome: Outcome): Aftermath | undefined => {
  const { outcomes } = termsOf(service)
  return Object.hasOwn(outcomes, outcome) ? outcomes[outcome] : undefined
}
