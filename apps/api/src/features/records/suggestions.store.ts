import type { RecordView } from '@portal/contract'
import type { PgClient } from '@portal/database'
import * as z from 'zod'
import { recordRow, SEARCH, SHOWN } from '../../content/records.store.ts'

/** The kinds that forms suggest, each by what it is called there. */
const CALLED = { customer: `r.content->>'name'`, article: `r.content->>'name'`, account: `r.content->>'number'` } as const

/** As many as a person looks through before typing on. */
const MOST = 20

/**
 * What is called just so first, then what begins so, then other hits, the shortest first: it is the nearest to what is typed, and whoever types a
 * whole name finds it among however many.
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
