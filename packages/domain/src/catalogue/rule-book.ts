import { type Terms, RULES_EDITION, type ServiceCode, SERVICES } from './services.ts'

/** The rules that ends are judged by. They are passed in as a fact, so that tests can use rules of their own. */
export type RuleBook = {
  /** The edition of the rules; every receipt names it. */
  readonly edition: string
  readonly services: Readonly<Record<ServiceCode, Terms>>
  /** Days from an end to the destruction it decides, for services without a period of their own (G10). */
  readonly graceDays: number
}

/** The rules in force. `graceDays`: the portal's default, `DELETION_GRACE_DAYS`. */
export const ruleBook = (graceDays: number): RuleBook => ({ edition: RULES_EDITION, services: SERVICES, graceDays })

/** Days from an end in this service to the destruction it decides (G10). */
export const graceDaysOf = ({ services, graceDays }: RuleBook, service: ServiceCode): number => services[service].graceDays ?? graceDays
