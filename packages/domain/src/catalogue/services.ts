import { isOneOf, keysOf } from '../kernel/keys.ts'
import type { NonEmpty } from '../kernel/result.ts'
import type { AccessLevel } from './access-levels.ts'
import type { ServiceConfirmationCode } from './confirmations.ts'

/** Every way in which a collaboration can end; a service offers some of them (G4). */
export const OUTCOMES = ['continue-standalone', 'deactivate-read-only', 'delete', 'close'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** The access that the agency keeps. One value depends on the other collaborations of the pair (the Fakturering cascade). */
export type AgencyGrant = AccessLevel | 'read-while-other-collaborations'

/** One row of the rule book: the subscription's state after the end, and the agency's access. The customer's access follows from the state. */
export type Aftermath =
  | { readonly leaves: 'active' | 'read-only' | 'closed'; readonly agency: AgencyGrant; readonly destructive: false }
  /** The data is destroyed after the grace period. Nobody has access in the meantime (G10). */
  | { readonly leaves: 'deleting'; readonly agency: 'none'; readonly destructive: true }

/** One confirmation, or a list of stages in order: then the first stage that is not done is asked. */
export type Step = ServiceConfirmationCode | NonEmpty<ServiceConfirmationCode>

/** The rules of one service. */
export type Terms = {
  /** In the order they are shown. */
  readonly outcomes: Readonly<Partial<Record<Outcome, Aftermath>>>
  /** What every end of this service requires, in this order. A destructive outcome also requires `data-will-be-deleted`. */
  readonly confirmations: readonly Step[]
  /** Days from an end to the destruction it decides, 0 or more. Absent: the portal's default (G10). */
  readonly graceDays?: number
}

const continueStandalone = { leaves: 'active', agency: 'none', destructive: false } as const
const deleteAll: Aftermath = { leaves: 'deleting', agency: 'none', destructive: true }

const eekonomi = {
  outcomes: {
    'continue-standalone': continueStandalone,
    'deactivate-read-only': { leaves: 'read-only', agency: 'read', destructive: false },
  },
  confirmations: [],
} as const satisfies Terms

/** The rules for a service that has none of its own. */
const standard = {
  outcomes: {
    'continue-standalone': continueStandalone,
    'deactivate-read-only': { leaves: 'read-only', agency: 'none', destructive: false },
  },
  confirmations: [],
} as const satisfies Terms

/** The edition of the rows below; every receipt names the one it was judged by. Changing a row requires a new edition (`services.test.ts`). */
export const RULES_EDITION = '2026-11'

/**
 * THE RULE BOOK: services × outcomes → access per party, fate of the data, what must be confirmed. Read it beside the table "Rules per service" of
 * the rules. A new service is a new row.
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
    confirmations: ['lon-user-added', 'lon-synchronised', ['lon-backup-handed-over', 'lon-backup-current']],
  },
  utlagg: {
    outcomes: { 'continue-standalone': continueStandalone, delete: deleteAll },
    confirmations: ['utlagg-reports-sent', 'utlagg-expenses-submitted'],
  },
  scanner: standard,
} as const satisfies Record<string, Terms>

export type ServiceCode = keyof typeof SERVICES
export type OutcomeOf<S extends ServiceCode> = keyof (typeof SERVICES)[S]['outcomes'] & Outcome

export const SERVICE_CODES = keysOf(SERVICES)

export const isServiceCode = (code: string): code is ServiceCode => isOneOf(SERVICE_CODES, code)
export const termsOf = (service: ServiceCode): Terms => SERVICES[service]
/** The outcomes that these terms offer (G4), in the order they are shown. */
export const outcomesOf = ({ outcomes }: Terms): readonly Outcome[] => keysOf(outcomes)
/** `undefined`: these terms do not offer the outcome (G4). */
export const aftermathOf = ({ outcomes }: Terms, outcome: Outcome): Aftermath | undefined => outcomes[outcome]
