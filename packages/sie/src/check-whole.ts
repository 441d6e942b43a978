import { judgeAddedRows } from './added-rows.ts'
import type { SieVoucher, SieYear } from './document.ts'
import type { Draft } from './draft.ts'
import { textAt } from './record.ts'
import { nameOf } from './vouchers.ts'

/** Checks what can only be judged after all records are read, because they come in any order. */
export const checkWhole = (draft: Draft): void => {
  checkOrganisationNumber(draft)
  checkAccounts(draft)
  if (draft.years.size === 0 && draft.vouchers.length > 0) deriveYear(draft)
  judgeAddedRows(draft)
  checkRows(draft)
  if (draft.years.size > 0) checkVouchers(draft)
  checkSums(draft)
}

const checkOrganisationNumber = ({ header, findings }: Draft): void => {
  const record = header.get('#ORGNR')
  if (!record || textAt(record, 0) === '') findings.warn({ line: record?.line ?? 0, code: 'organisation-number-missing', text: '#ORGNR' })
}

const checkAccounts = ({ used, declared, findings }: Draft): void => {
  for (const [account, line] of used) if (!declared.has(account)) findings.warn({ line, code: 'account-undeclared', account })
}

/**
 * An import file (4I) may name no year. If all vouchers are in one calendar year, that year is derived. With several years, only the books that
 * import the file can tell.
 */
const deriveYear = ({ vouchers, years, findings }: Draft): void => {
  const year = vouchers[0]?.date.slice(0, 4) ?? ''
  if (vouchers.some(({ date }) => date.slice(0, 4) !== year)) return
  years.set(0, { index: 0, from: `${year}-01-01`, to: `${year}-12-31` })
  findings.warn({ line: 0, code: 'year-derived', text: year })
}

/** Vouchers that do not balance are kept and reported; the importer does not correct other people's books. */
const checkRows = ({ vouchers, voucherLines, findings }: Draft): void => {
  for (const [index, { rows, ...head }] of vouchers.entries()) {
    const line = voucherLines[index] ?? 0
    const difference = rows.reduce((sum, { amount, change }) => (change === 'removed' ? sum : sum + amount), 0)
    if (!Number.isSafeInteger(difference)) findings.refuse('amount-too-large', line, nameOf(head))
    if (rows.length === 0) findings.warn({ line, code: 'voucher-empty', text: nameOf(head) })
    if (difference !== 0) findings.warn({ line, code: 'voucher-unbalanced', text: nameOf(head), difference })
  }
}

const checkVouchers = ({ vouchers, voucherLines, years, findings }: Draft): void => {
  const all = [...years.values()]
  const seen = new Set<string>()
  let latest = all[0]
  for (const [index, voucher] of vouchers.entries()) {
    const line = voucherLines[index] ?? 0
    const year = latest && holds(latest, voucher) ? latest : all.find((candidate) => holds(candidate, voucher))
    if (!year) findings.warn({ line, code: 'voucher-outside-years', text: nameOf(voucher) })
    latest = year ?? latest
    if (voucher.number === '') continue
    const key = JSON.stringify([year?.index, voucher.series, voucher.number])
    if (seen.has(key)) findings.warn({ line, code: 'voucher-repeated', text: nameOf(voucher) })
    seen.add(key)
  }
}

const holds = ({ from, to }: SieYear, { date }: SieVoucher): boolean => from <= date && date <= to

/** All sums must stay exact numbers, or balances computed from them would be silently wrong. */
const checkSums = ({ opening, vouchers, voucherLines, findings }: Draft): void => {
  const sums = new Map<string, number>()
  for (const { account, amount } of opening.values()) sums.set(account, Math.max(sums.get(account) ?? 0, Math.abs(amount)))
  for (const [index, { rows }] of vouchers.entries()) {
    for (const { account, amount } of rows) {
      const sum = (sums.get(account) ?? 0) + Math.abs(amount)
      if (sum > Number.MAX_SAFE_INTEGER) return findings.refuse('amount-too-large', voucherLines[index] ?? 0, account)
      sums.set(account, sum)
    }
  }
}
