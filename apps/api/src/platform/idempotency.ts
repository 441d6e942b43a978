import { createHash } from 'node:crypto'

/** The hash by which two requests count as the same: over the call and its body, whatever the order of its fields. SHA-256 in hex. */
export const requestHash = (call: string, body: unknown): string =>
  createHash('sha256').update(call).update('\n').update(canonical(body)).digest('hex')

/** JSON with sorted keys, so that equal values give equal text. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    isPlain(inner) ? Object.fromEntries(Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1))) : inner,
  )

const isPlain = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
