import pg from 'pg'

/** The role that the portal works as beside an owner that migrates. */
export const WORK_ROLE = 'portal_work'

/** What the schema calls append-only. The work role may add to it, and neither change nor remove what is there. */
export const NEVER_CHANGED = [
  'termination',
  'event',
  'deletion_certificate',
  'upgrade',
  'agency_access_removal',
  'membership_past',
  'licence_past',
  'subscription_past',
  'receipt_key',
  'receipt_seal',
] as const

/** Any number that is the same in every process: one at a time grants, because PostgreSQL refuses two that change the same row. */
const GRANT_LOCK = 7_264_002

/** The same database for the work role. */
export const workUrlOf = (ownerUrl: string, password: string): string => {
  const url = new URL(ownerUrl)
  url.username = WORK_ROLE
  url.password = password
  return url.href
}

/**
 * Lets the role of `workUrl` work in a migrated database: it reads and writes rows, and may neither change what is never changed, nor create, alter or
 * drop anything, nor switch a trigger off. The role is created if needed, and its password becomes that of the URL. Run again after each migration.
 */
export const letWork = async (ownerUrl: string, workUrl: string): Promise<void> => {
  const { username, password } = new URL(workUrl)
  const role = pg.escapeIdentifier(decodeURIComponent(username))
  const secret = pg.escapeLiteral(decodeURIComponent(password))
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'portal-grants' })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [GRANT_LOCK])
    const { rows } = await client.query<{ schemas: string[]; known: boolean }>(KNOWN, [decodeURIComponent(username)])
    const { schemas = [], known = false } = rows[0] ?? {}
    const attributes = `LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD ${secret}`
    await client.query(`BEGIN;
      ${known ? 'ALTER' : 'CREATE'} ROLE ${role} ${attributes};
      REVOKE CREATE ON SCHEMA public FROM PUBLIC;
      ${schemas.map((schema) => grantsIn(schema, role)).join('\n')}
      REVOKE INSERT, UPDATE, DELETE ON _prisma_migrations FROM ${role};
      REVOKE UPDATE, DELETE ON ${NEVER_CHANGED.map((table) => pg.escapeIdentifier(table)).join(', ')} FROM ${role};
      GRANT MAINTAIN ON workspace_record, workspace_file, sie_import_record TO ${role};
      COMMIT`)
  } finally {
    await client.end()
  }
}

const KNOWN = `
  SELECT ARRAY(SELECT nspname::text FROM pg_namespace WHERE nspname IN ('public', 'pgboss')) AS schemas,
    EXISTS (SELECT FROM pg_roles WHERE rolname = $1) AS known`

const grantsIn = (schema: string, role: string): string => `
  GRANT USAGE ON SCHEMA ${schema} TO ${role};
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO ${role};
  GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${schema} TO ${role};`
