import type { CollaborationView } from '@portal/contract'
import { useQuery } from '@tanstack/react-query'
import { togetherPath } from '../../parts/together-path.ts'
import { useCompanyId } from '../../platform/company.ts'
import { queryClient } from '../../platform/query-client.ts'
import { terminationQueries } from './terminations.queries.ts'

type Pair = Pick<CollaborationView, 'customer' | 'agency'>

type Between = {
  /** The page on which several services of the two end together. */
  readonly path: string
  /** What is still active and may be ended by the visitor. Empty until it is known, and for whoever belongs to neither of the two. */
  readonly collaborations: readonly CollaborationView[]
}

/** What is left between a customer and an agency, as the current company sees it. */
export const useBetween = ({ customer, agency }: Pair): Between => {
  const companyId = useCompanyId()
  const { data } = useQuery({ ...betweenQuery(companyId, { customer, agency }), enabled: isOneOf(companyId, { customer, agency }) })
  return {
    path: togetherPath({ customer, agency }, companyId),
    collaborations: endableIn(data?.items ?? []),
  }
}

/** Reads it before the page is shown, so that nothing moves when it is known. A page does without it when it cannot be read. */
export const loadBetween = async (companyId: string, pair: Pair): Promise<void> => {
  if (isOneOf(companyId, pair)) await queryClient.query(betweenQuery(companyId, pair)).catch(() => undefined)
}

const isOneOf = (companyId: string, { customer, agency }: Pair): boolean => companyId === customer.id || companyId === agency.id
const betweenQuery = (companyId: string, { customer, agency }: Pair) =>
  terminationQueries.between(companyId, companyId === customer.id ? agency.id : customer.id)

export const endableIn = (collaborations: readonly CollaborationView[]): readonly CollaborationView[] =>
  collaborations.filter(({ abilities }) => abilities.includes('end'))
