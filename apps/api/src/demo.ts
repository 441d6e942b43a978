import { writeFile } from 'node:fs/promises'
import { connect } from './platform/database.ts'
import { buildDemoWorld, DEMO_ACCOUNTS, DEMO_PASSWORD, hasDemoWorld, isEmpty, type SaveFile } from '@portal/database/world'
import { hashPassword } from 'better-auth/crypto'
import { fillBooks } from './features/bookkeeping/fill-books.ts'
import type { DemoAccounts } from './features/session/session.routes.ts'
import type { Clock } from './platform/clock.ts'
import type { Env } from './env.ts'
import type { OpenDatabase } from './platform/open-database.ts'
import { createStorage, type Storage } from './content/storage.ts'

type Asked = Pick<Env, 'DEMO' | 'DATA_DIR' | 'HOST'>
type Database = Pick<OpenDatabase, 'owner' | 'embedded'>

/**
 * On the first start with the embedded database the portal adds a small demo world; never later. `DEMO=off` leaves the database empty. Everybody knows
 * the password of the demo accounts, support among them, so with them the portal listens to its own machine only: otherwise it throws a message for the
 * operator.
 */
export const prepareDemo = async ({ DEMO, DATA_DIR, HOST }: Asked, { owner, embedded }: Database, clock: Clock): Promise<DemoAccounts | null> => {
  if (!embedded || DEMO === 'off') return null
  if (!isOwnMachine(HOST))
    throw new Error(`the demo accounts have a password that everybody knows, and HOST=${HOST} lets others in: set DEMO=off, or HOST=127.0.0.1`)
  const database = connect(owner, { max: 2 })
  try {
    const tools = { hashPassword, fillBooks, saveFile: saveFile(createStorage(DATA_DIR)), at: clock() }
    if (await isEmpty(database)) await buildDemoWorld(database, tools)
    return (await hasDemoWorld(database)) ? { password: DEMO_PASSWORD, accounts: DEMO_ACCOUNTS } : null
  } finally {
    await database.close()
  }
}

const isOwnMachine = (host: string): boolean => host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)

const saveFile =
  (storage: Storage): SaveFile =>
  async (subscriptionId, fileId, bytes) => {
    await storage.prepare(subscriptionId)
    await writeFile(storage.fileOf(subscriptionId, fileId), bytes, { mode: 0o600 })
  }
