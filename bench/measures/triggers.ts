import pg from 'pg'
import { bareEndsPerSecond } from '../bare-ends.ts'
import type { BulkWorld } from '../bulk-world.ts'
import { query } from '../register.ts'
import { median } from '../statistics.ts'
import { atLeast, type Result } from '../table.ts'

const ROUNDS = 6
const SIDE_BY_SIDE = 3

/**
 * What it costs that changes are told (NOTIFY) and that access is kept over time: bare ends, and rows as an import writes them, with those triggers
 * against without, in alternating rounds. `ids`: collaborations that may be ended.
 */
export const measureTriggers = async ({ url, userId }: BulkWorld, ids: readonly string[]): Promise<readonly Result[]> => {
  const figures = { ends: figuresOf(), imports: figuresOf() }
  const each = Math.floor(ids.length / (2 * ROUNDS))
  for (let round = 0; round < 2 * ROUNDS; round += 1) {
    const side = round % 2 === 0 ? 'on' : 'off'
    await switchTriggers(url, side)
    figures.ends[side].push(await bareEndsPerSecond(url, ids.slice(round * each, (round + 1) * each), userId, SIDE_BY_SIDE))
    figures.imports[side].push(await importsPerSecond(url))
  }
  await switchTriggers(url, 'on')
  return [
    atLeast('bare ends with NOTIFY and access over time, against without', ...compared(figures.ends), 0.6, 0.9),
    atLeast('imported rows with NOTIFY and access over time, against without', ...compared(figures.imports), 0.7, 0.95),
  ]
}

type Figures = { readonly on: number[]; readonly off: number[] }
const figuresOf = (): Figures => ({ on: [], off: [] })
const compared = ({ on, off }: Figures) => [median(on) / median(off), `${median(on).toFixed(0)}/s of ${median(off).toFixed(0)}/s`] as const

/** The triggers whose functions tell changes or keep what was. */
const switchTriggers = async (url: string, side: 'on' | 'off'): Promise<void> => {
  const triggers = await query(
    url,
    `SELECT t.tgrelid::regclass::text AS name, t.tgname AS trigger FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid
     WHERE NOT t.tgisinternal AND (p.proname LIKE 'tell\\_%' OR p.proname LIKE 'keep\\_%\\_past')`,
  )
  for (const { name, trigger } of triggers)
    await query(url, `ALTER TABLE ${String(name)} ${side === 'on' ? 'ENABLE' : 'DISABLE'} TRIGGER "${String(trigger)}"`)
}

/** Services and collaborations of every customer, written by two statements as an import does, and taken back. Collaborations per second. */
const importsPerSecond = async (url: string): Promise<number> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const started = performance.now()
  await client.query('BEGIN')
  await client.query(`INSERT INTO subscription (id, company_id, service, state) SELECT gen_random_uuid(), id, 'ekonomioversikt', 'active' FROM company
    WHERE kind = 'customer'`)
  const { rowCount } =
    await client.query(`INSERT INTO collaboration (id, agency_id, customer_id, subscription_id, service, status, started_at, agency_name,
      agency_number, customer_name, customer_number)
    SELECT gen_random_uuid(), a.id, k.id, s.id, s.service, 'active', now(), a.name, a.customer_number, k.name, k.customer_number
    FROM company a, company k JOIN subscription s ON s.company_id = k.id AND s.service = 'ekonomioversikt' WHERE a.kind = 'agency'`)
  await client.query('ROLLBACK')
  const seconds = (performance.now() - started) / 1000
  await client.end()
  return (rowCount ?? 0) / seconds
}
