import type { CollaborationView } from '@portal/contract'
import { useQuery } from '@tanstack/react-query'
import { togetherPath } from '../../parts/together-path.ts'
import { useCompanyId } from '../../platform/company.ts'
import { terminationQueries } from './terminations.queries.ts'

type Between = {
  /** The page on which several services of the two end together. */
  readonly path: string
  /** What is still active and may be ended by the visitor. Empty until it is known, and for whoever belongs to neither of the two. */
  readonly collaborations: readonly CollaborationView[]
}

/** What is left between a customer and an agency, as the current company sees it. */
export const useBetween = ({ customer, agency }: Pick<CollaborationView, 'customer' | 'agency'>): Between => {
  const companyId = useCompanyId()
  const isCustomer = companyId === customer.id
  const other = isCustomer ? agency : customer
  const { data } = useQuery({ ...terminationQueries.between(companyId, other.id), enabled: isCustomer || companyId === agency.id })
  return {
    path: togetherPath({ customer, agency }, companyId),
    collaborations: endableIn(data?.items ?? []),
  }
}

export const endableIn = (collaborations: readonly CollaborationView[]): readonly CollaborationView[] =>
  collaborations.filter(({ abilities }) => abilities.includes('end'))
