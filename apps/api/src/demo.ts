import { connect } from './platform/database.ts'
import { buildDemoWorld, DEMO_ACCOUNTS, DEMO_PASSWORD, hasDemoWorld, isEmpty } from '@portal/database/world'
import { hashPassword } from 'better-auth/crypto'
import { fillBooks } from './features/books/fill-books.ts'
import type { DemoAccounts } from './features/session/session.routes.ts'
import type { Env } from './platform/env.ts'
import type { OpenDatabase } from './platform/open-database.ts'

/** On the first start with the embedded database, and only then, the portal fills itself with a small world; `DEMO=off` leaves it empty. */
export const prepareDemo = async ({ DEMO }: Env, { url, embedded }: OpenDatabase): Promise<DemoAccounts | null> => {
  if (!embedded || DEMO === 'off') return null
  const database = connect(url, { max: 2 })
  try {
    if (await isEmpty(database)) await buildDemoWorld(database, { hashPassword, fillBooks })
    return (await hasDemoWorld(database)) ? { password: DEMO_PASSWORD, accounts: DEMO_ACCOUNTS } : null
  } finally {
    await database.close()
  }
}
