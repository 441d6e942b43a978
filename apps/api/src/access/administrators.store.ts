import { chosenMail, type PgClient } from '@portal/database'
import { DEFAULT_MAIL, type NoticeKind, type NoticeMail } from '@portal/domain'
import * as z from 'zod'
import { type Addressee, addressee } from '../platform/post.ts'

/** What a mail tells: its kind, and when it happened. A `reminder` has its day: it comes at once also to those who chose the daily mail. */
export type Told = { readonly kind: NoticeKind; readonly at: Date; readonly reminder?: true }

/**
 * The administrators of these companies who have activated their accounts and who, when it happened, wanted this kind to be mailed at once. The others
 * are told by the daily mail, or in the portal only. A person is listed once, also when administrator in several of the companies.
 */
export const administratorsOf = async (
  client: Pick<PgClient, 'query'>,
  companyIds: readonly string[],
  { kind, at, reminder }: Told,
): Promise<readonly Addressee[]> => {
  const wanted: readonly NoticeMail[] = reminder ? ['at-once', 'daily'] : ['at-once']
  const { rows } = await client.query({ name: 'administrators', text: ADMINISTRATORS, values: [companyIds, kind, at, DEFAULT_MAIL[kind], wanted] })
  return z.array(addressee).parse(rows)
}

/** Who is told of something between the two. `customer`: only the customer's administrators, without those who are told by the agency. */
export const toldOf = async (
  client: Pick<PgClient, 'query'>,
  { agencyId, customerId }: { readonly agencyId: string; readonly customerId: string },
  side: 'customer' | undefined,
  told: Told,
): Promise<readonly Addressee[]> => {
  if (side === undefined) return administratorsOf(client, [agencyId, customerId], told)
  const staff = new Set((await administratorsOf(client, [agencyId], told)).map(({ email }) => email))
  return (await administratorsOf(client, [customerId], told)).filter(({ email }) => !staff.has(email))
}

const ADMINISTRATORS = `
  SELECT DISTINCT u.email, u.language FROM membership m JOIN "user" u ON u.id = m.user_id
  WHERE m.company_id = ANY($1::uuid[]) AND m.role = 'administrator' AND m.status = 'active'
    AND ${chosenMail({ user: 'u.id', kind: '$2', at: '$3::timestamptz', otherwise: '$4' })} = ANY($5::text[])
  ORDER BY 1`
