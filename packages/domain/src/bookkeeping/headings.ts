/** The headings of a balance sheet and an income statement, in their order, following the groups of the BAS chart of accounts. */
export const ASSET_HEADINGS = [
  'intangible-assets',
  'tangible-assets',
  'financial-assets',
  'inventory',
  'trade-receivables',
  'other-receivables',
  'prepaid',
  'short-term-investments',
  'cash',
] as const
export const EQUITY_AND_LIABILITY_HEADINGS = ['equity', 'untaxed-reserves', 'provisions', 'long-term-liabilities', 'short-term-liabilities'] as const
export const OPERATING_HEADINGS = [
  'net-sales',
  'own-work',
  'other-income',
  'goods',
  'external-costs',
  'staff',
  'depreciation',
  'other-costs',
  'other-results',
] as const
export const FINANCIAL_HEADINGS = ['financial-income', 'financial-costs'] as const
export const CLOSING_HEADINGS = ['appropriations', 'tax'] as const

export const HEADINGS = [
  ...ASSET_HEADINGS,
  ...EQUITY_AND_LIABILITY_HEADINGS,
  'other-balances',
  ...OPERATING_HEADINGS,
  ...FINANCIAL_HEADINGS,
  ...CLOSING_HEADINGS,
  'result-transferred',
] as const
export type Heading = (typeof HEADINGS)[number]

/**
 * The type an account is declared with: T tillgång (asset), S skuld (liability), K kostnad (cost), I intäkt (income). `null`: the chart does not say.
 */
export type AccountType = 'T' | 'S' | 'K' | 'I' | null

/** For each heading, the last two-digit group of account numbers under it. A heading begins where the one before it ends. */
const ENDS: readonly (readonly [last: number, heading: Heading])[] = [
  [10, 'intangible-assets'],
  [12, 'tangible-assets'],
  [13, 'financial-assets'],
  [14, 'inventory'],
  [15, 'trade-receivables'],
  [16, 'other-receivables'],
  [17, 'prepaid'],
  [18, 'short-term-investments'],
  [19, 'cash'],
  [20, 'equity'],
  [21, 'untaxed-reserves'],
  [22, 'provisions'],
  [23, 'long-term-liabilities'],
  [29, 'short-term-liabilities'],
  [37, 'net-sales'],
  [38, 'own-work'],
  [39, 'other-income'],
  [49, 'goods'],
  [69, 'external-costs'],
  [76, 'staff'],
  [78, 'depreciation'],
  [79, 'other-costs'],
  [83, 'financial-income'],
  [87, 'financial-costs'],
  [88, 'appropriations'],
  [89, 'tax'],
]

/**
 * The heading an account belongs under (BAS). The declared type decides between the two statements, as in a SIE file (#UB, #RES). Without a type, the
 * first digit decides: 1 and 2 are balances. A number for which BAS has no heading, or a heading of the other statement, goes under "other" of its
 * own statement. Accounts 8990–8999 carry the year's result over to the balance sheet and are not part of the result.
 */
export const headingOf = (account: string, type: AccountType): Heading => {
  const isBalance = type === null ? /^[12]/.test(account) : type === 'T' || type === 'S'
  const byNumber = /^\d{2,}$/.test(account) ? groupOf(account) : undefined
  if (byNumber !== undefined && isBalance === /^[12]/.test(account)) return byNumber
  return isBalance ? 'other-balances' : 'other-results'
}

const groupOf = (account: string): Heading | undefined => {
  const group = Number(account.slice(0, 2))
  if (group < 10) return undefined
  return account.startsWith('899') ? 'result-transferred' : ENDS.find(([last]) => group <= last)?.[1]
}
