import { type Terms, RULES_EDITION, type ServiceCode, SERVICES } from './services.ts'

/** The rules that ends are judged by. They are a fact like any other, so that a test can judge by rows of its own. */
export type RuleBook = {
  /** Which edition the rows are; the receipt keeps it. */
  readonly edition: string
  readonly services: Readonly<Record<ServiceCode, Terms>>
  /** Days from an end to the destruction it decides, for terms that say nothing else (G10). */
  readonly graceDays: number
}

/** The rules in force. `graceDays`: the portal's default, `DELETION_GRACE_DAYS`. */
export const ruleBook = (graceDays: number): RuleBook => ({ edition: RULES_EDITION, services: SERVICES, graceDays })

/** Days from an end in this service to the destruction it decides (G10). */
export const graceDaysOf = ({ services, graceDays }: RuleBook, service: ServiceCode): number => services[service].graceDays ?? graceDays
