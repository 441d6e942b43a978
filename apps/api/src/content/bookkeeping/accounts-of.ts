/**
 * SQL: the accounts of the workspace `$1` by number, each with `key`, `name` and `type`. One value that a statement reads once: a join would be planned by
 * what the database believes of a workspace, which right after a large import is nothing, and read the accounts anew for every row of it.
 */
export const ACCOUNTS = `
  SELECT jsonb_object_agg(a.content->>'number', jsonb_build_object('key', a.key, 'name', a.content->>'name', 'type', a.content->>'type')) AS accounts
  FROM workspace_record a WHERE a.subscription_id = $1 AND a.kind = 'account'`
