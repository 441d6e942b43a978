import type { CollaborationView } from '@portal/contract'

/** The other one, seen from a company: the agency for its customer, the customer for everyone else. */
export const partyOf = ({ customer, agency }: CollaborationView, companyId: string): CollaborationView['customer'] =>
  customer.id === companyId ? agency : customer
