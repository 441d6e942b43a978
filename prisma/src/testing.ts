import { inject } from 'vitest'
import { connect, type Database } from './connect.ts'
import { createFromTemplate } from './test-server.ts'

export type TestDatabase = { readonly url: string; readonly database: Database; readonly drop: () => Promise<void> }

/** A database for one test file: empty and migrated, or a copy of `template`. `drop` closes and removes it. `name` only appears in the server. */
export const testDatabase = async (name = 'test', template?: string): Promise<TestDatabase> => {
  const copy = await createFromTemplate(inject('postgresUrl'), name, template)
  const database = connect(copy.url, { applicationName: copy.name })
  return {
    url: copy.url,
    database,
    drop: async () => {
      await database.close()
      await copy.drop()
    },
  }
}
