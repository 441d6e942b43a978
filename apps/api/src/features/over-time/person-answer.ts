import type { Database } from '@portal/database'
import type { PersonAnswer } from '@portal/contract'
import { factsAt, type KnownAgencies, personAt, personLevel, type RuleBook, toldFrom, waysOf, withPlanned } from '@portal/domain'
import { serviceName } from '@portal/texts'
import { loadAccessHistory } from '../../access/access-history.store.ts'
import { namesOf } from '../../access/company-names.store.ts'
import { findPersonHistory } from '../../access/person-history.store.ts'
import { notFound } from '../../platform/problem.ts'
import { askedSpan } from './asked-moment.ts'
import { nameIn } from './over-time.view.ts'

type Asked = { readonly subscriptionId: string; readonly customerId: string; readonly email: string; readonly at: string | undefined }

const EVERYBODY: KnownAgencies = 'all'

/** Why a person can or cannot see a service: every way that the access function knows, with its reasons. Raises `not-found`, `day-out-of-range`. */
export const answerPerson = async (
  { pool }: Pick<Database, 'pool'>,
  { subscriptionId, customerId, email, at: asked }: Asked,
  { rules, now: clock }: { readonly rules: RuleBook; readonly now: Date },
): Promise<PersonAnswer> => {
  const now = clock.toISOString()
  const [{ history, planned }, person] = await Promise.all([loadAccessHistory(pool, customerId), findPersonHistory(pool, email)])
  const knownFrom = toldFrom(history, subscriptionId, EVERYBODY)
  if (knownFrom === undefined) throw notFound()
  const at = askedSpan(asked, { knownFrom, now }).from
  const facts = factsAt(withPlanned(history, planned, rules, now), at)
  const subscription = facts.subscriptions.find(({ id }) => id === subscriptionId)
  if (!subscription) throw notFound()
  const then = person && personAt(person, customerId, at)
  const ways = then ? waysOf(subscription, facts, then) : []
  const names = await namesOf(pool, [customerId, ...ways.map(({ companyId }) => companyId)])
  return {
    subscription: {
      id: subscriptionId,
      service: { code: subscription.service, name: serviceName(subscription.service) },
      customer: nameIn(names, customerId),
    },
    at,
    person: person ? { name: person.name, email: person.email } : null,
    access: then ? personLevel(subscription, facts, then) : 'none',
    recorded: then?.recorded ?? true,
    ways: ways.map(({ companyId, as, role, party, reach, level }) => ({
      as,
      company: nameIn(names, companyId),
      role,
      party: { access: party.level, because: party.because },
      reach: { access: reach.level, because: reach.because },
      access: level,
    })),
  }
}
