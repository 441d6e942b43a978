import type pg from 'pg'
import { type ConnectOptions, connectPool } from './pool.ts'

export type Database = { readonly pool: pg.Pool; readonly close: () => Promise<void> }

/** Opens a database. `connectPool` says how values are read. */
export const connect = (url: string, options: ConnectOptions = {}): Database => {
  const pool = connectPool(url, options)
  return {
    pool,
    close: async () => {
      if (!pool.ended) await pool.end()
    },
  }
}
