import { arrayIn } from '../stored-sql.ts'

/** SQL: the key of the account with this number, for numbers of digits only; as `accountKey` writes it. */
const keyOf = (number: string): string => `lpad(${number}, 10, '0') || CASE WHEN ${number} LIKE '0_%' THEN '/' || (${number}) ELSE '' END`

/** SQL: the names of the accounts of the voucher `r` by number. Accounts are found by their keys, so a voucher costs as many look-ups as it has rows. */
export const ACCOUNT_NAMES = `(
  SELECT coalesce(jsonb_object_agg(a.content->>'number', a.content->>'name'), '{}') FROM workspace_record a
  WHERE a.subscription_id = r.subscription_id AND a.kind = 'account' AND a.content->>'number' IS NOT NULL
    AND a.key = ANY (ARRAY(SELECT DISTINCT ${keyOf(`row->>'account'`)}
      FROM jsonb_array_elements(${arrayIn(`r.content->'rows'`)}) AS row)))`
