import { onTheWire, type UpgradeView } from '@portal/contract'
import { planUpgrade, stockholmDay, type UpgradeFacts } from '@portal/domain'
import { serviceName } from '@portal/texts'
import { v7 } from 'uuid'
import type { Actor } from '../../access/actor.ts'
import type { Context } from '../context.ts'
import { takeCustomerTurn } from '../../access/customer-turn.store.ts'
import { loadCustomerFacts } from '../../access/customer-facts.store.ts'
import { type PgClient, transaction } from '../../platform/database.ts'
import { notFound, ProblemError } from '../../platform/problem.ts'
import { mintReceiptNumber } from '../../receipts/receipt-number.ts'
import { upgradeHash } from '../../receipts/upgrade-hash.ts'
import { sealIssued } from '../../receipts/seals.store.ts'
import { findUpgradeById, type UpgradeRow } from '../../receipts/upgrades.store.ts'
import { customerOf, saveUpgrade } from './upgrades.store.ts'

/** The facts that an upgrade is decided from. Raises `not-found`. */
export const loadUpgradeFacts = async (client: Pick<PgClient, 'query'>, subscriptionId: string): Promise<UpgradeFacts> => {
  const customerId = await customerOf(client, subscriptionId)
  if (customerId === undefined) throw notFound()
  const { subscriptions, collaborations, terminations } = await loadCustomerFacts(client, customerId)
  const subscription = subscriptions.find(({ id }) => id === subscriptionId)
  if (!subscription) throw notFound()
  return { subscription, subscriptions, collaborations, terminations }
}

/** Upgrades a subscription: lock, load, decide and save in one transaction. Raises `not-found`, `upgrade-not-offered`. */
export const upgradeSubscription = ({ database, jobs, clock, signingKey }: Context, subscriptionId: string, actor: Actor): Promise<UpgradeView> =>
  transaction(database, async (client) => {
    const customerId = await customerOf(client, subscriptionId)
    if (customerId !== undefined) await takeCustomerTurn(client, customerId)
    const facts = await loadUpgradeFacts(client, subscriptionId)
    const decided = planUpgrade(facts)
    if (!decided.ok) throw new ProblemError(onTheWire(decided.error[0]))
    const at = clock()
    const id = v7()
    const receiptNumber = mintReceiptNumber(stockholmDay(at).slice(0, 4))
    await saveUpgrade(client, { id, subscriptionId, customerId: facts.subscription.customerId, plan: decided.value, actor, at, receiptNumber })
    await jobs.send('mail-upgraded', { upgradeId: id }, client)
    for (const request of decided.value.declined)
      await jobs.send('mail-request', { collaborationId: request.id, told: 'declined', at: at.toISOString() }, client)
    const made = await findUpgradeById(client, id)
    if (!made) throw new Error('the upgrade that was just saved was not found')
    const { id: companyId, customerNumber: company } = made.customer
    await sealIssued(client, signingKey, { companyId, company, at }, [{ kind: 'upgrade', receiptNumber, sha256: upgradeHash(made) }])
    return upgradeView({ ...made, sealed: true })
  })

export const upgradeView = (row: UpgradeRow): UpgradeView => ({
  ...row,
  from: { code: row.from, name: serviceName(row.from) },
  to: { code: row.to, name: serviceName(row.to) },
  at: row.at.toISOString(),
  sha256: upgradeHash(row),
})
