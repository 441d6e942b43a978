import type { Database } from '@portal/database'

/** Keeps a copy of everything in the database. Gives a function that brings it back, triggers aside, in the same tables. */
export const keepWorld = async ({ pool }: Database): Promise<() => Promise<void>> => {
  await pool.query('DROP SCHEMA IF EXISTS kept CASCADE; CREATE SCHEMA kept')
  const { rows } = await pool.query<{ name: string }>(
    `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1`,
  )
  const names = rows.map(({ name }) => name)
  await pool.query(names.map((name) => `CREATE TABLE kept.${name} AS TABLE public.${name}`).join(';'))
  const back = names.map((name) => `DELETE FROM public.${name}; INSERT INTO public.${name} TABLE kept.${name}`).join(';')
  return async () => void (await pool.query(`BEGIN; SET LOCAL session_replication_role = replica; ${back}; COMMIT`))
}
