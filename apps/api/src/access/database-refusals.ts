import type { Problem } from '@portal/contract'

/** What the database refuses by itself, by its SQLSTATE: a write to a workspace that is not active (migration `must_never`). */
export const DATABASE_REFUSALS: Readonly<Record<string, Problem>> = { MT001: { code: 'read-only' } }
