import type { CollaborationView } from '@portal/contract'

/** The page on which several services of a customer and an agency end together, from the current company: one of the two. */
export const togetherPath = ({ customer, agency }: Pick<CollaborationView, 'customer' | 'agency'>, companyId: string): string =>
  companyId === customer.id ? `/byraer/${agency.id}/avsluta` : `/kunder/${customer.id}/avsluta`
