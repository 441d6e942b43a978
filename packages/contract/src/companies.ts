import { COMPANY_ABILITIES } from '@portal/domain'
import * as z from 'zod'
import { emailShown } from './email.ts'
import { contract } from './endpoint.ts'
import { byId, companyKind, day, id, page, paging, role, searchText } from './scalars.ts'

const mainContact = z.strictObject({ membershipId: id, name: z.string(), email: emailShown, status: z.enum(['invited', 'active']) })

export const companyView = z
  .strictObject({
    id,
    name: z.string(),
    customerNumber: z.string(),
    kind: companyKind,
    /** Masked if it is a personal number. */
    organisationNumber: z.string().nullable(),
    mainContact: mainContact.nullable(),
    via: z.enum(['membership', 'collaboration', 'support']),
    /** If the caller is an auditor in this company, their last day. */
    endsOn: day.nullable(),
    abilities: z.array(z.enum(COMPANY_ABILITIES)).readonly(),
  })
  .meta({ id: 'Company' })
export type CompanyView = z.output<typeof companyView>

export const reachableCompany = z.strictObject({
  id,
  name: z.string(),
  customerNumber: z.string(),
  kind: companyKind,
  via: z.enum(['membership', 'collaboration']),
  role: role.nullable(),
})

export const companies = contract({
  list: {
    method: 'get',
    path: '/companies',
    summary: 'Where the caller can go: own companies, then the customers one collaborates with, each in name order',
    policy: 'signed-in',
    query: z.strictObject({ ...paging, q: searchText }),
    status: 200,
    answer: page(reachableCompany),
  },
  one: {
    method: 'get',
    path: '/companies/:id',
    summary: 'A company with its main contact',
    policy: 'see-company',
    hidden: true,
    params: byId,
    status: 200,
    answer: companyView,
  },
})
