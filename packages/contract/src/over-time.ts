import { ACCESS_REASONS, REACH_REASONS } from '@portal/domain'
import * as z from 'zod'
import { contract } from './endpoint.ts'
import { email, emailShown } from './email.ts'
import { access, byId, companyReference, day, id, instant, page, paging, party, role, service } from './scalars.ts'

/** A calendar day in Stockholm, or an instant with offset. Absent: now. */
const at = z.union([day, instant]).optional()
const because = z.enum(ACCESS_REASONS)
const reach = z.enum(REACH_REASONS)

const about = {
  subscription: z.strictObject({ id, service, customer: companyReference }),
  /** From when the caller can be told of the service: for an agency, from its first collaboration there. */
  knownFrom: instant,
  /** The last day that can be asked about. */
  lastDay: day,
}

/** One party's access, and why. The reason is that of the function which decides access. */
const partyAccess = z.strictObject({ party, company: companyReference, access, because })

/** One of the customer's people, as its member. `because`: why no more than that, or that the customer has no more. */
const personAccess = z.strictObject({ name: z.string(), role, access, because: reach })

/** As many people are listed at a moment. */
export const MOST_PEOPLE = 200

/** What everybody can do from an instant on. `planned`: it lies ahead, and comes so if nothing changes until then. */
export const accessMoment = z
  .strictObject({
    at: instant,
    planned: z.boolean(),
    parties: z.array(partyAccess).readonly(),
    /** Those of the customer's people who have access, by name, at most `MOST_PEOPLE`; `null`: the caller may not see them. */
    people: z.array(personAccess).readonly().nullable(),
  })
  .meta({ id: 'AccessMoment' })
export type AccessMoment = z.output<typeof accessMoment>

/** A change: of a party's access, with what it was before (`null`: not told, or not known), or of a person's own. */
export const accessChange = z
  .strictObject({
    at: instant,
    planned: z.boolean(),
    /** Something was in the way of the planned end at the latest try. */
    inTheWay: z.boolean(),
    parties: z.array(partyAccess.extend({ before: access.nullable() })).readonly(),
    people: z.array(z.strictObject({ name: z.string(), before: access, access })).readonly(),
  })
  .meta({ id: 'AccessChange' })
export type AccessChangeView = z.output<typeof accessChange>

const accessAt = z
  .strictObject({
    ...about,
    /** The span that was asked about: a whole day, or an instant. */
    asked: z.strictObject({ from: instant, until: instant }),
    /** At the beginning of the span, and after each change within it. */
    moments: z.array(accessMoment).readonly(),
  })
  .meta({ id: 'AccessAt' })
export type AccessAt = z.output<typeof accessAt>

const timeline = page(accessChange).extend(about).meta({ id: 'AccessTimeline' })
export type AccessTimeline = z.output<typeof timeline>

/** Why a person can or cannot see a service: every way that they have to it. */
const personAnswer = z
  .strictObject({
    subscription: about.subscription,
    at: instant,
    /** `null`: nobody has this address. */
    person: z.strictObject({ name: z.string(), email: emailShown }).nullable(),
    access,
    /** Whether the portal recorded everything that the answer depends on. */
    recorded: z.boolean(),
    ways: z
      .array(
        z.strictObject({
          as: z.enum(['member', 'staff']),
          company: companyReference,
          role,
          /** What the company can do, and why. */
          party: z.strictObject({ access, because }),
          /** The most that the person can do for it, and why. */
          reach: z.strictObject({ access, because: reach }),
          /** The lesser of the two. */
          access,
        }),
      )
      .readonly(),
  })
  .meta({ id: 'PersonAccess' })
export type PersonAnswer = z.output<typeof personAnswer>

export const overTime = contract({
  at: {
    method: 'get',
    path: '/subscriptions/:id/access',
    summary: 'Who could, can or will see and change a service on a day or at an instant (G16)',
    policy: 'see-access',
    params: byId,
    query: z.strictObject({ at }),
    status: 200,
    answer: accessAt,
    problems: ['day-out-of-range'],
  },
  timeline: {
    method: 'get',
    path: '/subscriptions/:id/access/timeline',
    summary: 'Every change of who can see and change a service, planned and past; newest first',
    policy: 'see-access',
    params: byId,
    query: z.strictObject({ ...paging }),
    status: 200,
    answer: timeline,
  },
  pdf: {
    method: 'get',
    path: '/subscriptions/:id/access/timeline/pdf',
    summary: 'The whole timeline, to print and keep',
    policy: 'see-access',
    params: byId,
    status: 200,
    download: 'application/pdf',
  },
  person: {
    method: 'get',
    path: '/support/subscriptions/:id/access',
    summary: 'Why a person can or cannot see a service, now or at another moment',
    policy: 'support-only',
    params: byId,
    query: z.strictObject({ email, at }),
    status: 200,
    answer: personAnswer,
    problems: ['not-found', 'day-out-of-range'],
  },
})
