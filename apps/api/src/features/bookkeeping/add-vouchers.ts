import { type AddingManner, distinct, planAddedVouchers, type SkippedVoucher } from '@portal/domain'
import { isBlankNumber, type SieDocument, type SieVoucher } from '@portal/sie'
import type { FiscalYear } from '../../content/bookkeeping/fiscal-years.store.ts'
import { contentOf, plainNumber } from '../../content/bookkeeping/voucher-content.ts'
import { forgetDeclared, unknownAccounts } from '../../content/bookkeeping/voucher-series.store.ts'
import { voucherKey } from '../../content/workspace-keys.ts'
import type { PgClient } from '../../platform/database.ts'
import { problemsOf } from '../../platform/problem.ts'
import { lastNumbers, standingVouchers } from './added-vouchers.store.ts'
import { type BookWarning, limited } from './book-warnings.ts'
import { type Filling, saveAccounts, saveVouchers } from './bookkeeping.store.ts'
import { likenessOf } from './likeness.ts'

/** What adding came to: vouchers and rows that were added, accounts of the file, and every voucher that was left out. */
export type Added = {
  readonly accounts: number
  readonly vouchers: number
  readonly rows: number
  readonly skipped: number
  readonly warnings: readonly BookWarning[]
}

/**
 * Adds the vouchers of a file to years that the books have (G18). Accounts that the books lack come from the file's own #KONTO; the others keep their
 * names. What a file declared of a year that gets a voucher is forgotten. Raises together `year-unknown`, `account-unknown`.
 */
export const addVouchers = async (
  filling: Filling & { readonly client: PgClient },
  document: SieDocument,
  years: readonly FiscalYear[],
  manner: AddingManner,
): Promise<Added> => {
  const { client, subscriptionId, at } = filling
  const incoming = document.vouchers.map(({ series, number, date, rows }) => ({
    series,
    number: isBlankNumber(number) ? null : (plainNumber(number) ?? null),
    date,
    likeness: likenessOf(date, rows),
  }))
  const planned = planAddedVouchers(
    incoming,
    {
      years,
      standing: await standingVouchers(client, subscriptionId, years, incoming),
      lastNumber: await lastNumbers(client, subscriptionId, years, distinct(incoming.map(({ series }) => series))),
      unknownAccounts: await accountsNobodyKnows(client, subscriptionId, document),
    },
    manner,
  )
  if (!planned.ok) throw problemsOf(planned.error)
  const { added, skipped } = planned.value
  await saveAccounts(filling, document.accounts, false)
  await forgetDeclared({ client, subscriptionId, now: at }, distinct(added.map(({ year }) => year)))
  const vouchers = added.flatMap(({ at: place, year, number }) => {
    const voucher = document.vouchers[place]
    return voucher ? [{ voucher: { ...voucher, number: String(number) }, key: voucherKey(year, voucher.series, number) }] : []
  })
  await saveVouchers(
    filling,
    vouchers.map(({ voucher, key }) => ({ key, content: contentOf(voucher) })),
  )
  return {
    accounts: document.accounts.length,
    vouchers: vouchers.length,
    rows: vouchers.reduce((sum, { voucher }) => sum + voucher.rows.length, 0),
    skipped: skipped.length,
    warnings: leftOut(document.vouchers, skipped),
  }
}

const accountsNobodyKnows = (client: PgClient, subscriptionId: string, { accounts, vouchers }: SieDocument): Promise<readonly string[]> => {
  const declared = new Set(accounts.map(({ number }) => number))
  const booked = distinct(vouchers.flatMap(({ rows }) => rows.map(({ account }) => account)))
  return unknownAccounts(
    client,
    subscriptionId,
    booked.filter((account) => !declared.has(account)),
  )
}

const REASONS = ['voucher-already-there', 'voucher-number-taken'] as const satisfies readonly SkippedVoucher['reason'][]

const nameOf = (voucher: SieVoucher | undefined): string => (voucher ? `${voucher.series} ${voucher.number} ${voucher.date}`.trim() : '')

const leftOut = (vouchers: readonly SieVoucher[], skipped: readonly SkippedVoucher[]): readonly BookWarning[] => {
  return limited(
    skipped.map(({ at, reason }) => ({ line: 0, code: reason, text: nameOf(vouchers[at]) })),
    REASONS,
  )
}
