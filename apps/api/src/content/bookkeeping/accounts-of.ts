/**
 * SQL: the accounts of the workspace `$1` as one JSON value by number, each with `key`, `name` and `type`. A statement reads it once. A join would
 * be planned by the database's statistics, which are empty right after a large import, and would read the accounts again for every row.
 */
export const ACCOUNTS = `
  SELECT jsonb_object_agg(a.content->>'number', jsonb_build_object('key', a.key, 'name', a.content->>'name', 'type', a.content->>'type')) AS accounts
  FROM workspace_record a WHERE a.subscription_id = $1 AND a.kind = 'account' AND a.content->>'number' IS NOT NULL`
