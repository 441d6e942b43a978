import { recordView, type RecordView } from '@portal/contract'
import type { PgClient } from '@portal/database'
import type { RecordKind, SuggestedKind } from '@portal/domain'
import * as z from 'zod'
import type { Range } from './kind.ts'
import { KINDS } from './kinds.ts'
import { shownContent } from './shown-content.ts'

type Client = Pick<PgClient, 'query'>

/** Stored content that no longer fits its kind becomes `null`; the list says so in its place and shows the rest of the page. */
const recordRow = z.object({ id: z.string(), key: z.string(), view: recordView.nullable().catch(null) })
/** A record as shown, and its place in the list. `view` is `null` when it cannot be shown. */
export type RecordRow = z.output<typeof recordRow>

const instant = (column: string): string => `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** SQL: what is shown of a record `r` of this kind. */
const shownOf = (kind: RecordKind): string => {
  const { shown, beside } = KINDS[kind]
  return `r.id, r.key, jsonb_build_object('id', r.id, 'kind', r.kind, 'version', r.version, 'createdAt', ${instant('r.created_at')},
    'updatedAt', ${instant('r.updated_at')}, 'content', ${shown})${beside === null ? '' : ` || ${beside}`} AS view`
}

/** Which records of a kind are wanted; `within`: only those of a year or a month. */
export type Wanted = {
  readonly kind: RecordKind
  readonly q: string | undefined
  readonly within: Range | undefined
  readonly state: string | undefined
  readonly after: string | undefined
  readonly order: 'asc' | 'desc'
  readonly limit: number
}

/** Up to `limit` records after a key, in key order. They are read along the index, so every page costs the same. */
export const listRecords = async (
  client: Client,
  subscriptionId: string,
  { kind, q, within, state, after, order, limit }: Wanted,
): Promise<readonly RecordRow[]> => {
  const values: unknown[] = [subscriptionId, kind, limit]
  const given = (value: unknown) => `$${values.push(value)}`
  const conditions = [
    ...(after === undefined ? [] : [`r.key ${order === 'asc' ? '>' : '<'} ${given(after)}`]),
    ...(within && 'keys' in within ? [`r.key >= ${given(within.keys[0])} AND r.key < ${given(within.keys[1])}`] : []),
    ...(within && 'days' in within ? [`r.accounting_date BETWEEN ${given(within.days[0])} AND ${given(within.days[1])}`] : []),
    ...(state ? [`r.content->>'state' = ${given(state)}`] : []),
    ...(q ? [KINDS[kind].search(given(q))] : []),
  ]
  const where = ['r.subscription_id = $1', 'r.kind = $2', ...conditions].join(' AND ')
  const text = `SELECT ${shownOf(kind)} FROM workspace_record r WHERE ${where} ORDER BY r.key ${order} LIMIT $3`
  return z.array(recordRow).parse((await client.query(text, values)).rows)
}

/** The most suggestions; a person types on before reading more. */
const MOST = 20

/**
 * Suggests records: exact matches first, then those that begin with the text, then other matches, shortest first. The shortest is nearest to what
 * was typed, so a whole name is always found.
 */
export const suggestRecords = async (client: Client, subscriptionId: string, kind: SuggestedKind, q: string): Promise<readonly RecordView[]> => {
  const { suggestedBy: called, search } = KINDS[kind]
  const text = `SELECT ${shownOf(kind)} FROM workspace_record r
    WHERE r.subscription_id = $1 AND r.kind = $2 AND ($3 = '' OR ${search('$3')})
    ORDER BY ${called} = $3 DESC, starts_with(fold_for_search(${called}), fold_for_search($3)) DESC,
      CASE WHEN $3 <> '' THEN length(${called}) END, r.key LIMIT ${MOST}`
  const { rows } = await client.query({ name: `suggest-${kind}`, text, values: [subscriptionId, kind, q] })
  return z
    .array(recordRow)
    .parse(rows)
    .flatMap(({ view }) => view ?? [])
}

/** One record as it is shown; `undefined`: it is gone, or of another kind. Raises `record-unshown`. */
export const loadView = async (client: Client, { kind, id }: { readonly kind: RecordKind; readonly id: string }): Promise<RecordView | undefined> => {
  const text = `SELECT ${shownOf(kind)} FROM workspace_record r WHERE r.id = $1 AND r.kind = $2`
  const { rows } = await client.query<{ view: unknown }>({ name: `record-view-${kind}`, text, values: [id, kind] })
  return rows[0] && shownContent(recordView, id, rows[0].view)
}
