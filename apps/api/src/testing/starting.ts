import type { ServiceCode } from '@portal/domain'
import type { Reply } from './caller.ts'
import type { TestPortal } from './portal.ts'
import { AGENCY_ADMIN, type Customer, OTHER_AGENCY_ADMIN } from './world.ts'

export type Asker = 'the same agency' | 'another agency'

/** Requests a collaboration in a service; gives the request. */
export const askedFor = async (
  portal: TestPortal,
  customer: Customer,
  serviceCode: ServiceCode,
  asker: Asker = 'another agency',
): Promise<Reply['body']> => {
  const [email, agencyId] = asker === 'the same agency' ? [AGENCY_ADMIN, portal.agency.id] : [OTHER_AGENCY_ADMIN, portal.otherAgency.id]
  const { status, body } = await portal.as(email).post('/collaborations', { agencyId, customerNumber: customer.customerNumber, serviceCode })
  if (status !== 201) throw new Error(`the request was refused: ${body.code}`)
  return body
}

type Request = { readonly id: string }

/** Accepts a request as the customer’s administrator. */
export const accept = (portal: TestPortal, customer: Customer, { id }: Request, body?: object): Promise<Reply> =>
  portal.as(customer.admin).post(`/collaborations/${id}/accept`, body)

export const startPreviewOf = async (portal: TestPortal, customer: Customer, { id }: Request): Promise<Reply['body']> =>
  (await portal.as(customer.admin).get(`/collaborations/${id}/start-preview`)).body

/** The statuses of calls, in ascending order. */
export const statusesOf = (replies: readonly Reply[]): readonly number[] => replies.map(({ status }) => status).toSorted((one, other) => one - other)
