import { remember, remembered } from '../platform/memory.ts'

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
  remember('customers', JSON.stringify([customer, ...others].slice(0, MOST_KEPT)))
}

const kept = (): readonly LatestCustomer[] => {
  try {
    const all: unknown = JSON.parse(remembered('customers') ?? '[]')
    return Array.isArray(all) ? all.filter(isCustomer) : []
  } catch {
    return []
  }
}

const FIELDS = ['agencyId', 'id', 'name', 'customerNumber'] as const
/** What an earlier release kept in another shape is forgotten. */
const isCustomer = (value: unknown): value is LatestCustomer =>
  typeof value === 'object' && value !== null && FIELDS.every((field) => typeof Reflect.get(value, field) === 'string')
