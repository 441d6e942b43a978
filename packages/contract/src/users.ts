import { USER_ABILITIES } from '@portal/domain'
import * as z from 'zod'
import { contract } from './endpoint.ts'
import { email, emailShown } from './email.ts'
import { byId, day, id, membershipStatus, page, paging, readable, role, serviceCode } from './scalars.ts'

export const userView = z
  .strictObject({
    /** The id of the membership. */
    id,
    email: emailShown,
    name: z.string(),
    role,
    status: membershipStatus,
    isMainContact: z.boolean(),
    /** An auditor's last day. Becoming an auditor again gives the full period again. */
    endsOn: day.nullable(),
    /** The mail server refuses the address for good: mails do not arrive. */
    mailRefused: z.boolean(),
    licences: z.array(serviceCode).readonly(),
    abilities: z.array(z.enum(USER_ABILITIES)).readonly(),
  })
  .meta({ id: 'User' })
export type UserView = z.output<typeof userView>

const licences = z.array(serviceCode).max(50)
const member = z.strictObject({ id, membershipId: id })

export const users = contract({
  list: {
    method: 'get',
    path: '/companies/:id/users',
    summary: 'A company’s users, in name order',
    policy: 'see-users',
    params: byId,
    query: z.strictObject({ ...paging }),
    status: 200,
    answer: page(userView),
  },
  create: {
    method: 'post',
    path: '/companies/:id/users',
    summary: 'Create a user in the company and send the invitation; with `mainContact` also main contact, in one transaction',
    policy: 'add-users',
    stepUp: 'main-contact',
    params: byId,
    body: z.strictObject({ email, name: readable(100), role, mainContact: z.boolean().optional(), licences: licences.optional() }),
    status: 201,
    answer: userView,
    problems: ['already-member', 'is-agency-staff', 'too-many-requests'],
  },
  change: {
    method: 'patch',
    path: '/companies/:id/users/:membershipId',
    summary: 'Change role, status or licences; an agency’s administrator may only raise to administrator (G6)',
    policy: 'add-users',
    params: member,
    body: z.strictObject({ role: role.optional(), status: z.enum(['active', 'inactive']).optional(), licences: licences.optional() }),
    status: 200,
    answer: userView,
    problems: ['is-main-contact', 'last-administrator', 'not-activated-yet', 'invitation-open'],
  },
  remove: {
    method: 'delete',
    path: '/companies/:id/users/:membershipId',
    summary: 'Remove a user from the company',
    policy: 'change-users',
    params: member,
    status: 204,
    problems: ['is-main-contact', 'last-administrator'],
  },
  inviteAgain: {
    method: 'post',
    path: '/companies/:id/users/:membershipId/invitation',
    summary: 'Send the invitation once more; the earlier link stops working',
    policy: 'add-users',
    params: member,
    status: 204,
    problems: ['already-member', 'too-many-requests'],
  },
  setMainContact: {
    method: 'put',
    path: '/companies/:id/main-contact',
    stepUp: 'always',
    summary: 'Make a user the company’s main contact, and administrator (G7)',
    policy: 'add-users',
    params: byId,
    body: z.strictObject({ membershipId: id }),
    status: 200,
    answer: userView,
    problems: ['already-main-contact', 'member-inactive', 'is-agency-staff', 'too-many-requests'],
  },
})
