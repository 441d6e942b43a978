import { createHash } from 'node:crypto'
import type { Confirmation } from '@portal/domain'
import { canonical } from '../../../platform/idempotency.ts'

/** Recognises the fact behind a confirmation without keeping what it says, which may name persons. */
export const fingerprintOf = ({ code, done, count, details }: Confirmation): string =>
  createHash('sha256').update(canonical({ code, done, count, details })).digest('base64url').slice(0, 32)
