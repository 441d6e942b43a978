import type { Database } from '@portal/database'
import type { DoneMails } from './post.ts'

/** The mails that are done, kept in the database for as long as a job is tried again. */
export const doneMails = ({ pool }: Pick<Database, 'pool'>): DoneMails => ({
  among: async (ids) => {
    const { rows } = await pool.query<{ id: string }>({
      name: 'mails-done',
      text: 'SELECT id FROM mail_done WHERE id = ANY($1::text[])',
      values: [ids],
    })
    return new Set(rows.map(({ id }) => id))
  },
  add: async (id, result) => {
    await pool.query({
      name: 'mail-done',
      text: 'INSERT INTO mail_done (id, result) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING',
      values: [id, result],
    })
  },
})
