import type { Problem } from '@portal/contract'

/** The refusals that the database's triggers raise, by SQLSTATE: a write to a workspace that is not active (migration `must_never`). */
export const DATABASE_REFUSALS: Readonly<Record<string, Problem>> = { MT001: { code: 'read-only' } }
