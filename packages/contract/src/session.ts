import { SECOND_FACTOR_STATES } from '@portal/domain'
import * as z from 'zod'
import { contract } from './endpoint.ts'
import { emailShown } from './email.ts'
import { companyKind, id, language, readable, role } from './scalars.ts'

const membership = z.strictObject({ id, name: z.string(), customerNumber: z.string(), kind: companyKind, role, isMainContact: z.boolean() })
const token = z.strictObject({ token: z.string().min(20).max(200) })
/** A password that somebody chooses. What it must be like is a rule (`judgePassword`), which tells why one is refused. */
const newPassword = z.string().max(1000)
const demoAccount = z.strictObject({ email: emailShown, company: z.string(), customerNumber: z.string().nullable(), role: z.string() })

const me = z
  .strictObject({
    user: z.strictObject({ id, email: emailShown, name: z.string() }),
    /** `null`: not chosen and not taken from a browser yet. Mails are in Swedish until then. */
    language: language.nullable(),
    /** Whether the guide on the first page is closed for good. */
    firstStepsClosed: z.boolean(),
    companies: z.array(membership).readonly(),
    support: z.boolean(),
    /** Whether a log-in asks for a code beside the password. */
    secondFactor: z.enum(SECOND_FACTOR_STATES),
  })
  .meta({ id: 'Me' })
export type Me = z.output<typeof me>

export const session = contract({
  me: {
    method: 'get',
    path: '/me',
    summary: 'Who is signed in, and the companies of their own',
    policy: 'signed-in',
    withoutSecondFactor: true,
    status: 200,
    answer: me,
  },
  changeMe: {
    method: 'patch',
    path: '/me',
    summary: 'Change one’s own name or language, or close the guide on the first page',
    policy: 'signed-in',
    withoutSecondFactor: true,
    body: z
      .strictObject({ language: language.optional(), name: readable(100).optional(), firstStepsClosed: z.literal(true).optional() })
      .refine((body) => Object.keys(body).length > 0),
    status: 200,
    answer: me,
  },
  portal: {
    method: 'get',
    path: '/portal',
    summary: 'What the log-in page must know: the demo accounts, where the demo world is on',
    policy: 'public',
    status: 200,
    answer: z.strictObject({
      demo: z.strictObject({ password: z.string(), accounts: z.array(demoAccount).readonly() }).nullable(),
      deletionGraceDays: z.int(),
    }),
  },
  invitation: {
    method: 'get',
    path: '/invitations/:token',
    summary: 'What an activation link invites to; `needsPassword` when the person has no account yet',
    policy: 'public',
    params: token,
    status: 200,
    answer: z.strictObject({ email: emailShown, name: z.string(), company: z.string(), needsPassword: z.boolean() }),
    problems: ['invitation-invalid'],
  },
  acceptInvitation: {
    method: 'post',
    path: '/invitations/:token/acceptance',
    summary: 'Activate the account (with a password of one’s own choice, where there is none) and the membership',
    policy: 'public',
    params: token,
    body: z.strictObject({ password: newPassword.optional() }),
    status: 200,
    answer: z.strictObject({ email: emailShown }),
    problems: ['invitation-invalid', 'password-unfit', 'too-many-requests'],
  },
})
