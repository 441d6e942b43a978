import type { CollaborationView } from '@portal/contract'

/** The other party from a company's point of view: the agency for the customer, the customer for everyone else. */
export const partyOf = ({ customer, agency }: CollaborationView, companyId: string): CollaborationView['customer'] =>
  customer.id === companyId ? agency : customer
