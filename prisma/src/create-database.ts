import pg from 'pg'
import { sqlState } from './errors.ts'

const MISSING = '3D000'
/** Two processes may create it at the same moment. */
const ALREADY_THERE = new Set(['42P04', '23505'])

/** Creates the database that a URL names, if it does not exist, through the server's database `postgres`. */
export const createDatabase = async (url: string): Promise<void> => {
  if (await exists(url)) return
  const maintenance = new URL(url)
  const name = decodeURIComponent(maintenance.pathname.slice(1))
  maintenance.pathname = '/postgres'
  const client = new pg.Client({ connectionString: maintenance.href })
  await client.connect()
  try {
    await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`)
  } catch (error) {
    if (!ALREADY_THERE.has(sqlState(error) ?? '')) throw error
  } finally {
    await client.end()
  }
}

const exists = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    return true
  } catch (error) {
    if (sqlState(error) === MISSING) return false
    throw error
  } finally {
    await client.end().catch(() => undefined)
  }
}
