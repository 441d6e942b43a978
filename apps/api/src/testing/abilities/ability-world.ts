import { addCompany } from '@portal/database/world'
import { kindsOf, outcomesOf, termsOf } from '@portal/domain'
import type { TestPortal } from '../portal.ts'
import type { CollaborationThing, CompanyThing, ExportThing, PlannedThing, SubscriptionThing, UserThing } from './acts.ts'
import { addCase, addContent, addExport } from './content.ts'
import type { Drawn } from './drawn.ts'
import { addHistories } from './histories.ts'
import { addPeople } from './people.ts'
import type { RecordThing } from './record-acts.ts'

type Id = { readonly id: string }
/** `id`: the customer. Everything of a world that abilities are shown of. */
export type AbilityWorld = Id & {
  readonly companies: readonly CompanyThing[]
  readonly subscriptions: readonly Omit<SubscriptionThing, 'caller' | 'ended'>[]
  readonly collaborations: readonly CollaborationThing[]
  readonly terminations: readonly Id[]
  readonly plannedEnds: readonly PlannedThing[]
  readonly users: readonly UserThing[]
  readonly cases: readonly Id[]
  readonly exports: readonly ExportThing[]
  readonly records: readonly RecordThing[]
}

let made = 0

/** Builds a drawn world: one customer, in a database with the other worlds’. */
export const buildAbilityWorld = async (portal: TestPortal, drawn: Drawn): Promise<AbilityWorld> => {
  made += 1
  const customer = await addCompany(portal.database.pool, { name: `Kunden ${made} AB`, customerNumber: String(60_000 + made), kind: 'customer' })
  const people = await addPeople(portal, customer, drawn)
  const given = { drawn, customer, ...people }
  const records: RecordThing[] = []
  const told = await addHistories({
    portal,
    customer,
    drawn,
    by: people.owner,
    fill: async (id, service) => records.push(...(await addContent(portal, given, id, service))),
  })
  const [first] = told.subscriptions
  const asked = customer.customerNumber
  const { rows } = await portal.database.pool.query<Id>('SELECT customer_id AS id FROM collaboration WHERE agency_id = $1 LIMIT 1', [
    portal.agency.id,
  ])
  return {
    id: customer.id,
    companies: [
      { id: customer.id, asked, requests: told.requests, customer: null },
      { id: portal.agency.id, asked, requests: [], customer: rows[0]?.id ?? null },
    ],
    subscriptions: told.subscriptions.map(({ id, service, active }) => {
      return { id, active, kinds: kindsOf(service), outcome: outcomesOf(termsOf(service))[0]! }
    }),
    collaborations: told.collaborations.map(({ id, service, ended }) => ({ id, ended, outcome: outcomesOf(termsOf(service))[0]! })),
    terminations: told.collaborations.flatMap(({ ended }) => (ended === null ? [] : [{ id: ended }])),
    plannedEnds: told.plannedEnds,
    users: [people.one, people.deputy, people.auditor].map(({ membershipId: id }) => ({ id, companyId: customer.id })),
    cases: first ? [await addCase(portal, given, first.id)] : [],
    exports: first ? [await addExport(portal, given, first.id)] : [],
    records,
  }
}
