import type { RecordView } from '@portal/contract'
import type { PgClient } from '@portal/database'
import * as z from 'zod'
import { recordRow, SEARCH, SHOWN } from '../../content/records.store.ts'

/** The kinds that forms suggest, and the field that each is called by. */
const CALLED = { customer: `r.content->>'name'`, article: `r.content->>'name'`, account: `r.content->>'number'` } as const

/** At most so many suggestions: a person does not look through more before typing on. */
const MOST = 20

/**
 * Suggests records: exact matches first, then those that begin with the text, then other matches, shortest first. The shortest is nearest to what
 * was typed, so a whole name is always found.
 */
export const suggestRecords = async (
  client: Pick<PgClient, 'query'>,
  subscriptionId: string,
  kind: keyof typeof CALLED,
  q: string,
): Promise<readonly RecordView[]> => {
  const called = CALLED[kind]
  const text = `SELECT ${SHOWN} FROM workspace_record r
    WHERE r.subscription_id = $1 AND r.kind = $2 AND ($3 = '' OR ${SEARCH[kind]('$3')})
    ORDER BY ${called} = $3 DESC, starts_with(fold_for_search(${called}), fold_for_search($3)) DESC,
      CASE WHEN $3 <> '' THEN length(${called}) END, r.key LIMIT ${MOST}`
  const { rows } = await client.query({ name: `suggest-${kind}`, text, values: [subscriptionId, kind, q] })
  return z
    .array(recordRow)
    .parse(rows)
    .map(({ view }) => view)
}
