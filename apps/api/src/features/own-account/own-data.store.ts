import type { PgClient } from '@portal/database'
import { keysOf } from '@portal/domain'
import { OWN_TABLES } from './own-tables.ts'

/** So many rows of a table are given; only what somebody has done for companies can be more. */
const MOST_ROWS = 20_000

/** Everything that is kept about a person, by table. `leftOut`: tables of which there are more rows than are given. */
export const readOwnData = async (client: Pick<PgClient, 'query'>, userId: string) => {
  const kept: Record<string, readonly object[]> = {}
  const leftOut: string[] = []
  for (const table of keysOf(OWN_TABLES)) {
    const { columns, where } = OWN_TABLES[table]
    const { rows } = await client.query<object>(`SELECT ${columns} FROM "${table}" WHERE ${where} ORDER BY 1 LIMIT ${MOST_ROWS + 1}`, [userId])
    kept[table] = rows.slice(0, MOST_ROWS)
    if (rows.length > MOST_ROWS) leftOut.push(table)
  }
  return { kept, leftOut }
}
