import { chosenMail, type PgClient } from '@portal/database'
import { DEFAULT_MAIL, keysOf, NOTICE_KINDS, NOTICE_MAILS, type NoticeKind, type NoticeMail } from '@portal/domain'
import * as z from 'zod'

const row = z.object({ kind: z.enum(NOTICE_KINDS), mail: z.enum(NOTICE_MAILS) })

/** How each kind is mailed to a person at a moment, in the order of the kinds. */
export const mailsOf = async (client: Pick<PgClient, 'query'>, userId: string, at: Date): Promise<readonly z.output<typeof row>[]> => {
  const { rows } = await client.query({
    name: 'notice-settings',
    text: SETTINGS,
    values: [userId, at, keysOf(DEFAULT_MAIL), Object.values(DEFAULT_MAIL)],
  })
  return z.array(row).parse(rows)
}

/** A choice is kept this long after the next one, for mails of what happened before that. */
const KEPT_DAYS = 60

/** Stores how a kind is mailed from now on. */
export const chooseMail = async (
  client: Pick<PgClient, 'query'>,
  userId: string,
  { kind, mail }: { readonly kind: NoticeKind; readonly mail: NoticeMail },
  at: Date,
): Promise<void> => {
  await client.query(CHOOSE, [userId, kind, mail, at, KEPT_DAYS])
}

const SETTINGS = `
  SELECT k.kind, ${chosenMail({ user: '$1', kind: 'k.kind', at: '$2', otherwise: 'k.mail' })} AS mail
  FROM unnest($3::text[], $4::text[]) WITH ORDINALITY AS k(kind, mail, place) ORDER BY k.place`

const CHOOSE = `
  WITH old AS (DELETE FROM notice_setting s WHERE user_id = $1 AND kind = $2 AND EXISTS (
    SELECT FROM notice_setting later WHERE later.user_id = $1 AND later.kind = $2 AND later.since > s.since
      AND later.since < $4::timestamptz - make_interval(days => $5)))
  INSERT INTO notice_setting (user_id, kind, mail, since) VALUES ($1, $2, $3, $4)
  ON CONFLICT (user_id, kind, since) DO UPDATE SET mail = excluded.mail`
