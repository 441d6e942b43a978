import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { connect, type Database } from './connect.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Of the run's own server, as its superuser. */
    readonly postgresUrl: string
  }
}

/** The migrated database that every test database is a copy of. */
export const TEMPLATE = 'portal_template'

export type TestDatabase = { readonly url: string; readonly database: Database; readonly drop: () => Promise<void> }

/** An empty, migrated database of one test file's own; `drop` closes and removes it. `name` is seen in the server only. */
export const testDatabase = async (name = 'test'): Promise<TestDatabase> => {
  const unique = `${name.replaceAll(/\W+/g, '_').slice(0, 20)}_${randomUUID().slice(0, 8)}`
  await onServer(`CREATE DATABASE ${pg.escapeIdentifier(unique)} TEMPLATE ${TEMPLATE}`)
  const url = urlOf(unique)
  const database = connect(url, { applicationName: unique })
  return {
    url,
    database,
    drop: async () => {
      await database.close()
      await onServer(`DROP DATABASE ${pg.escapeIdentifier(unique)} WITH (FORCE)`)
    },
  }
}

const urlOf = (name: string): string => {
  const url = new URL(inject('postgresUrl'))
  url.pathname = `/${name}`
  return url.href
}

const onServer = async (statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: inject('postgresUrl') })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
