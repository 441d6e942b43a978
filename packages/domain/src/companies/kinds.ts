export const COMPANY_KINDS = ['agency', 'customer'] as const
export type CompanyKind = (typeof COMPANY_KINDS)[number]
