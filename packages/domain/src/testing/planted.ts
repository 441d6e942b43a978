import { ruleBook, type RuleBook } from '../catalogue/rule-book.ts'
import { aftermathOf, type Outcome, outcomesOf, SERVICE_CODES, SERVICES, type ServiceCode, type Terms, termsOf } from '../catalogue/services.ts'

/** The rules with other terms for one service. */
export const rulesWith = (service: ServiceCode, terms: Terms): RuleBook => ({ ...ruleBook(30), services: { ...SERVICES, [service]: terms } })

/** A service's terms with a destructive outcome added or replaced. */
export const destroying = (service: ServiceCode, outcome: Outcome): Terms => ({
  ...SERVICES[service],
  outcomes: { ...SERVICES[service].outcomes, [outcome]: { leaves: 'deleting', agency: 'none', destructive: true } },
})

type Destruction = readonly [ServiceCode, Outcome, RuleBook]

const inForce: readonly Destruction[] = SERVICE_CODES.flatMap((service) =>
  outcomesOf(termsOf(service))
    .filter((outcome) => aftermathOf(termsOf(service), outcome)?.destructive)
    .map((outcome) => [service, outcome, ruleBook(30)] as const),
)
const planted: readonly Destruction[] = SERVICE_CODES.flatMap((service) =>
  (['delete', 'close'] as const).map((outcome) => [service, outcome, rulesWith(service, destroying(service, outcome))] as const),
)

/** Every destructive outcome: those of the rules in force, and two planted in each service. */
export const DESTRUCTIONS = [...inForce, ...planted]
