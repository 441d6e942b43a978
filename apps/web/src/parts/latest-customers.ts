import { rememberedList, rememberList } from '../platform/memory.ts'

/** A customer whose page the visitor opened at this agency. */
export type LatestCustomer = { readonly agencyId: string; readonly id: string; readonly name: string; readonly customerNumber: string }

const MOST = 8
const MOST_KEPT = 40

/** The customers opened last at an agency, latest first. Only this browser knows them, until log-out. */
export const latestCustomers = (agencyId: string): readonly LatestCustomer[] =>
  kept()
    .filter((each) => each.agencyId === agencyId)
    .slice(0, MOST)

export const rememberCustomer = (customer: LatestCustomer): void => {
  const others = kept().filter(({ agencyId, id }) => agencyId !== customer.agencyId || id !== customer.id)
  rememberList('customers', [customer, ...others].slice(0, MOST_KEPT))
}

const kept = (): readonly LatestCustomer[] => rememberedList('customers', ['agencyId', 'id', 'name', 'customerNumber'])
