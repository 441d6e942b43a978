import type { SearchedView } from '@portal/contract'
import type { Database } from '@portal/database'
import { maskOrganisationNumber } from '@portal/domain'
import { serviceName } from '@portal/texts'
import { findCases } from './cases.store.ts'
import { findCompanies } from './companies.store.ts'
import { findPeople } from './people.store.ts'
import { findReceipts } from './receipts.store.ts'

/** Hits of each kind that are shown. */
const MOST_SHOWN = 8

/** Everything that support finds by what is typed. Each kind is bounded by itself, so that many companies hide no person. */
export const searchEverything = async (database: Pick<Database, 'pool'>, q: string): Promise<SearchedView> => {
  const [companies, people, receipts, cases] = await Promise.all([
    findCompanies(database, q, MOST_SHOWN + 1),
    findPeople(database, q, MOST_SHOWN + 1),
    findReceipts(database, q, MOST_SHOWN + 1),
    findCases(database, q),
  ])
  return {
    companies: firstOf(
      companies.map(({ organisationNumber, ...rest }) => ({
        ...rest,
        organisationNumber: organisationNumber && maskOrganisationNumber(organisationNumber),
      })),
    ),
    people: firstOf(people),
    receipts: firstOf(
      receipts.map(({ service, at, ...rest }) => ({ ...rest, at: at.toISOString(), service: { code: service, name: serviceName(service) } })),
    ),
    cases: firstOf(cases.map(({ createdAt, ...rest }) => ({ ...rest, createdAt: createdAt.toISOString() }))),
  }
}

const firstOf = <T>(found: readonly T[]): { readonly items: readonly T[]; readonly more: boolean } => ({
  items: found.slice(0, MOST_SHOWN),
  more: found.length > MOST_SHOWN,
})
