/** The reports of a fiscal year: balansräkning, resultaträkning, huvudbok, verifikationslista. */
export const REPORTS = ['balance-sheet', 'income-statement', 'general-ledger', 'voucher-list'] as const
export type Report = (typeof REPORTS)[number]
