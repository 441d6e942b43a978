/**
 * SQL: a stored JSON value where it is an array, else an empty one. A stored content may have any form, and one that does not fit its kind must
 * not end a statement over many records.
 */
export const arrayIn = (value: string): string => `CASE jsonb_typeof(${value}) WHEN 'array' THEN ${value} ELSE '[]' END`

/** SQL: a stored JSON value where it is an object, else an empty one. */
export const objectIn = (value: string): string => `CASE jsonb_typeof(${value}) WHEN 'object' THEN ${value} ELSE '{}' END`

/** SQL: the number of a stored JSON value; `NULL` where it is none. */
export const numberIn = (value: string): string => `CASE jsonb_typeof(${value}) WHEN 'number' THEN (${value})::numeric END`
