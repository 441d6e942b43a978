/**
 * SQL: the elements' array of a stored JSON value; none where it is no array. A stored content may have any form, and one that does not fit its kind must
 * not end a statement over many records.
 */
export const arrayIn = (value: string): string => `CASE jsonb_typeof(${value}) WHEN 'array' THEN ${value} ELSE '[]' END`

/** SQL: the number of a stored JSON value; `NULL` where it is none. */
export const numberIn = (value: string): string => `CASE jsonb_typeof(${value}) WHEN 'number' THEN (${value})::numeric END`
