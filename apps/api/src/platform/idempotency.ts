import { createHash } from 'node:crypto'

/** What makes two requests the same: the call and its body, field order aside. Hex SHA-256. */
export const requestHash = (call: string, body: unknown): string =>
  createHash('sha256').update(call).update('\n').update(canonical(body)).digest('hex')

/** JSON with sorted keys: equal facts, equal text. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    isPlain(inner) ? Object.fromEntries(Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1))) : inner,
  )

const isPlain = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
