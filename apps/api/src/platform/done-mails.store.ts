import type { Database } from '@portal/database'
import type { Clock } from './clock.ts'
import type { DoneMails } from './post.ts'

/** The mails that are done, kept in the database for as long as a job is tried again. */
export const doneMails = ({ pool }: Pick<Database, 'pool'>, clock: Clock): DoneMails => ({
  among: async (ids) => {
    const { rows } = await pool.query<{ id: string }>({
      name: 'mails-done',
      text: 'SELECT id FROM mail_done WHERE id = ANY($1::text[])',
      values: [ids],
    })
    return new Set(rows.map(({ id }) => id))
  },
  add: async (id, result, email) => {
    await pool.query({ name: 'mail-done', text: DONE, values: [id, result, email, result === 'refused' ? clock() : null] })
  },
})

/** A person's row is written only when what is known of the address changes. */
const DONE = `
  WITH known AS (
    UPDATE "user" SET mail_refused_at = $4::timestamptz
    WHERE email = lower($3) AND (mail_refused_at IS NULL) <> ($4::timestamptz IS NULL)
  )
  INSERT INTO mail_done (id, result) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING`
