import type { PgClient } from '@portal/database'
import { CORRECTION_PARTS, type PostedVoucher } from '@portal/domain'
import * as z from 'zod'
import { objectIn } from '../stored-sql.ts'

type Client = Pick<PgClient, 'query'>

const posted = z.object({ postedAt: z.date(), part: z.enum(CORRECTION_PARTS).nullable() })

/** When a voucher was posted, and what it is in a correction. */
export const postedVoucher = async (client: Client, recordId: string): Promise<PostedVoucher> => {
  const { rows } = await client.query({
    name: 'voucher-posted',
    text: `SELECT created_at AS "postedAt", CASE WHEN content ? 'correctedBy' THEN 'corrected' ELSE content #>> '{corrects,as}' END AS part
           FROM workspace_record WHERE id = $1`,
    values: [recordId],
  })
  return posted.parse(rows[0])
}

/** The link that a corrected voucher keeps: when, and by which records. */
export type CorrectedBy = { readonly at: string; readonly reversal: string; readonly replacement: string | null }

/** Writes into a voucher by which vouchers it is corrected. The rest of its content stays as it is. */
export const markCorrected = async (client: Client, recordId: string, by: CorrectedBy, now: Date): Promise<void> => {
  await client.query({
    name: 'voucher-corrected',
    text: `UPDATE workspace_record SET content = content || jsonb_build_object('correctedBy', $2::jsonb), version = version + 1, updated_at = $3
           WHERE id = $1`,
    values: [recordId, JSON.stringify(by), now],
  })
}

/** SQL: a record `id` of the workspace of `r`, named as a voucher. A record that is gone has neither series nor number. Never an error. */
const named = (id: string): string => `(
  SELECT jsonb_build_object('recordId', ${id}, 'series', to_jsonb(max(o.content->>'series')), 'number', (array_agg(o.content->'number'))[1])
  FROM workspace_record o
  WHERE o.id = CASE WHEN pg_input_is_valid(${id}, 'uuid') THEN (${id})::uuid END AND o.subscription_id = r.subscription_id)`

/** SQL: the names of the vouchers by which the voucher `r` is corrected, the reversal first; `null`: it is not corrected. */
export const CORRECTED_BY = `CASE WHEN r.content ? 'correctedBy' THEN (
  SELECT coalesce(jsonb_agg(concat_ws(' ', o.content->>'series', o.content->>'number') ORDER BY o.id), '[]') FROM workspace_record o
  WHERE o.subscription_id = r.subscription_id AND o.id IN (
    SELECT value::uuid FROM jsonb_each_text(${objectIn(`r.content->'correctedBy'`)})
    WHERE key IN ('reversal', 'replacement') AND pg_input_is_valid(value, 'uuid'))) END`

/** SQL: the vouchers that the voucher `r` corrects, or is corrected by. */
export const LINKS = `jsonb_build_object(
  'corrects', CASE WHEN r.content ? 'corrects' THEN
    jsonb_build_object('as', r.content #> '{corrects,as}') || ${named(`r.content #>> '{corrects,recordId}'`)} END,
  'correctedBy', CASE WHEN r.content ? 'correctedBy' THEN jsonb_build_object(
    'at', r.content #> '{correctedBy,at}', 'reversal', ${named(`r.content #>> '{correctedBy,reversal}'`)},
    'replacement', CASE WHEN r.content #>> '{correctedBy,replacement}' IS NOT NULL THEN ${named(`r.content #>> '{correctedBy,replacement}'`)} END) END)`
