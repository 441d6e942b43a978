import { type BulkEndView, type bulkEnds, type Input, onTheWire } from '@portal/contract'
import { aftermathOf, isNonEmpty, outcomesOf, refuseLastDay, type RuleBook, SERVICE_CODES, stockholmDay } from '@portal/domain'
import { v7 } from 'uuid'
import type { CompanyRow } from '../../../access/company-standing.store.ts'
import type { Admitted } from '../../../access/guard.ts'
import { type PgClient, transaction } from '../../../platform/database.ts'
import { problemsOf } from '../../../platform/problem.ts'
import type { Context } from '../../context.ts'
import type { PairRow } from '../terminations.store.ts'
import { type BulkChoice, countedBulk, insertBulk } from './bulk-ends.store.ts'
import { bulkEndView } from './bulk-ends.view.ts'
import { activePairs } from './bulk-pairs.store.ts'
import { type BulkEndRow, insertRows } from './bulk-rows.store.ts'
import { customersPicked } from './customers-picked.ts'
import { reviewRows } from './review.ts'

type Body = Input<typeof bulkEnds.make>['body']

/**
 * Names the customers and judges each of them. From now on they are these customers and these collaborations, whatever changes in the list; nothing
 * is ended. Raises `not-found` for a customer that is not the agency's, `too-many-customers`, `outcome-not-offered` and `day-out-of-range`.
 */
export const makeBulk =
  ({ database, clock, rules }: Context) =>
  async ({ body }: Input<typeof bulkEnds.make>, admitted: Admitted<CompanyRow, 'end-collaboration'>): Promise<BulkEndView> => {
    const { actor, subject: agency, standings, language } = admitted
    const now = clock()
    const choices = choicesOf(body)
    refuseChoices(choices, body, rules, now)
    const customers = await customersPicked(database, agency.id, body.selection, actor)
    const bulk = {
      id: v7(),
      agencyId: agency.id,
      choices,
      lastDay: body.lastDay ?? null,
      reason: body.reason ?? null,
      madeAt: now,
      userId: actor.userId,
    }
    return transaction(database, async (client) => {
      const rows = await rowsOf(client, agency.id, customers, choices)
      const judged = await reviewRows(client, { lastDay: bulk.lastDay, acknowledged: [] }, rows, { rules, now })
      await insertBulk(client, bulk)
      await insertRows(
        client,
        bulk.id,
        rows.flatMap((row, at) => (judged[at] ? [{ ...row, ...judged[at] }] : [])),
      )
      return bulkEndView(await countedBulk(client, bulk.id), standings, language)
    })
  }

/** In the order of the rule book. */
const choicesOf = ({ choices }: Body): readonly BulkChoice[] =>
  SERVICE_CODES.flatMap((service) => (choices[service] ? [{ service, outcome: choices[service] }] : []))

const refuseChoices = (choices: readonly BulkChoice[], { lastDay }: Body, rules: RuleBook, now: Date): void => {
  const unoffered = choices.filter(({ service, outcome }) => aftermathOf(rules.services[service], outcome) === undefined)
  const outOfRange = lastDay === undefined ? undefined : refuseLastDay(lastDay, stockholmDay(now))
  const problems = [
    ...unoffered.map(({ service, outcome }) => {
      return { code: 'outcome-not-offered', outcome, service, offered: outcomesOf(rules.services[service]) } as const
    }),
    ...(outOfRange ? [onTheWire(outOfRange)] : []),
  ]
  if (isNonEmpty(problems)) throw problemsOf(problems)
}

/** One row for each customer, with the collaborations that are active now in the services that were chosen. */
const rowsOf = async (
  client: PgClient,
  agencyId: string,
  customers: readonly string[],
  choices: readonly BulkChoice[],
): Promise<readonly BulkEndRow[]> => {
  const pairs = await activePairs(
    client,
    agencyId,
    customers,
    choices.map(({ service }) => service),
  )
  const byCustomer = Map.groupBy(pairs, ({ customerId }) => customerId)
  const endsWith = (own: readonly PairRow[]) =>
    choices.flatMap(({ service, outcome }) =>
      own.filter((pair) => pair.service === service).map(({ id }) => ({ collaborationId: id, service, outcome })),
    )
  return customers.map((customerId, place) => ({ place, customerId, ends: endsWith(byCustomer.get(customerId) ?? []) }))
}
