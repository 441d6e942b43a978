import type { CaseSummary } from '@portal/contract'

/** The tone of a case's status, alike on every page. */
export const CASE_TONES = { open: 'info', closed: 'neutral' } as const satisfies Record<CaseSummary['status'], string>
