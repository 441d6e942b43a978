import { API } from '@portal/contract'
import { planUpgrade } from '@portal/domain'
import { serviceName } from '@portal/texts'
import type { Actor } from '../../access/actor.ts'
import { type CompanyName, namesOf } from '../../access/company-names.store.ts'
import type { Context } from '../context.ts'
import { guarded, staffOnly } from '../../access/guard.ts'
import { mount } from '../../platform/serve.ts'
import { standingsToPair } from '../../access/standing.ts'
import { proofFile } from '../../receipts/proof-file.ts'
import { findSeal } from '../../receipts/seals.store.ts'
import { upgradeContent } from '../../receipts/upgrade-hash.ts'
import { findUpgrade } from '../../receipts/upgrades.store.ts'
import { searchCompanies } from './companies.store.ts'
import { searchEverything } from './search/search.ts'
import { startOfSupport } from './start/start.ts'
import { loadUpgradeFacts, upgradeSubscription, upgradeView } from './upgrade.ts'

const MOST_SHOWN = 50

export const supportRoutes = (context: Context) => {
  const { database, sessions } = context
  const locateUpgrade = async ({ id }: { readonly id: string }, actor: Actor) => {
    const subject = await findUpgrade(database, id, actor)
    return subject && { subject, standings: standingsToPair(actor, { agencyId: subject.agency?.id ?? null, customerId: subject.customer.id }) }
  }
  return mount(
    API.support,
    sessions,
  )({
    companies: staffOnly(API.support.companies, async ({ query }) => {
      const found = await searchCompanies(database, query.q, MOST_SHOWN + 1)
      return { items: found.slice(0, MOST_SHOWN), more: found.length > MOST_SHOWN }
    }),
    start: staffOnly(API.support.start, () => startOfSupport(context)),
    search: staffOnly(API.support.search, ({ query }) => searchEverything(database, query.q)),
    upgradePreview: staffOnly(API.support.upgradePreview, async ({ params }) => {
      const facts = await loadUpgradeFacts(database.pool, params.id)
      const { id, service, state, customerId } = facts.subscription
      const decided = planUpgrade(facts)
      const names = await namesOf(database.pool, [customerId, ...(decided.ok && decided.value.agencyId !== null ? [decided.value.agencyId] : [])])
      return {
        subscription: { id, service: { code: service, name: serviceName(service) }, state },
        customer: nameIn(names, customerId),
        offer: decided.ok ? offerOf(decided.value, names) : null,
        reason: decided.ok ? null : decided.error[0].reason,
      }
    }),
    upgrade: staffOnly(API.support.upgrade, ({ params }, { actor }) => upgradeSubscription(context, params.id, actor)),
    receipt: guarded(API.support.receipt, locateUpgrade, async (_input, { subject }) => upgradeView(subject)),
    proof: guarded(API.support.proof, locateUpgrade, async (_input, { subject, language }) =>
      proofFile(upgradeContent(subject), await findSeal(database.pool, subject.receiptNumber, 'upgrade'), language),
    ),
  })
}

type Offered = Extract<ReturnType<typeof planUpgrade>, { readonly ok: true }>['value']

const offerOf = ({ to, agencyId, effects, unchanged }: Offered, names: ReadonlyMap<string, CompanyName>) => ({
  to: { code: to, name: serviceName(to) },
  agency: agencyId === null ? null : nameIn(names, agencyId),
  effects: [...effects],
  unchanged: [...unchanged],
})

const nameIn = (names: ReadonlyMap<string, CompanyName>, id: string): CompanyName => {
  const name = names.get(id)
  if (!name) throw new Error(`company ${id} has no name`)
  return name
}
