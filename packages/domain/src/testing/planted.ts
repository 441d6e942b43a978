import { ruleBook, type RuleBook } from '../catalogue/rule-book.ts'
import { SERVICE_CODES, SERVICES, type ServiceCode, type Terms } from '../catalogue/services.ts'

/** The rules with other terms for one service. */
export const rulesWith = (service: ServiceCode, terms: Terms): RuleBook => ({ ...ruleBook(30), services: { ...SERVICES, [service]: terms } })

/** A service's terms with a destructive outcome, whether they have one or not. */
export const destroying = (service: ServiceCode): Terms => ({
  ...SERVICES[service],
  outcomes: { ...SERVICES[service].outcomes, delete: { leaves: 'deleting', agency: 'none', destructive: true } },
})

/** Every row that destroys: those of the rules in force, and one planted in each service. */
export const DESTRUCTIONS: readonly (readonly [ServiceCode, RuleBook])[] = [
  ...SERVICE_CODES.filter((service) => Object.hasOwn(SERVICES[service].outcomes, 'delete')).map((service) => [service, ruleBook(30)] as const),
  ...SERVICE_CODES.map((service) => [service, rulesWith(service, destroying(service))] as const),
]
