import { type Content, type Problem, STATUS } from '@portal/contract'
import { distinct } from '@portal/domain'
import type { PgClient } from '../../platform/database.ts'
import { findYear, type KnownYear } from './fiscal-years.store.ts'
import { ProblemError, problemsOf } from '../../platform/problem.ts'
import { voucherDay } from './voucher-content.ts'
import { voucherKey, yearOfKey, yearRange } from '../workspace-keys.ts'
import { addRecord, changeRecord, isTaken, removeRecord } from '../records.store.ts'
import type { Kind, Saving } from '../kind.ts'
import { holds, seenAlike } from '../usual.ts'
import { forgetDeclared, nextNumber, seriesAndNumberOf, unknownAccounts } from './voucher-series.store.ts'

/**
 * Vouchers. A voucher saved without a number gets the next one of its series and year, or keeps the one it has there. Saving raises together
 * `voucher-number-taken`, `year-unknown`, `account-unknown`, `voucher-unbalanced`.
 */
export const vouchers: Kind<'voucher'> = {
  shown: `r.content - 'numberText'`,
  beside: null,
  search: (q) => `(r.content->>'number' = ${q} OR lower((r.content->>'series') || (r.content->>'number')) = replace(lower(${q}), ' ', '')
    OR ${holds(`r.content->>'text'`)(q)} OR r.content @> jsonb_build_object('rows', jsonb_build_array(jsonb_build_object('account', ${q}::text))))`,
  suggestedBy: null,
  within: async (day, yearOf) => {
    const year = await yearOf(day)
    return year && { keys: keysIn(year) }
  },
  states: null,
  accountingDate: voucherDay,
  seen: seenAlike,
  refuseFiles: null,
  save: (saving, voucher) => saveVoucher(saving, voucher),
  move: null,
  remind: null,
  remove: async ({ client, subscriptionId, now, old }) => {
    await forgetDeclared({ client, subscriptionId, now }, [yearOfKey(old.key)])
    await removeRecord(client, old)
  },
}

const keysIn = ({ from: first }: Pick<KnownYear, 'from'>): readonly [string, string] => {
  const { from, to } = yearRange(first)
  return [from, to]
}

const saveVoucher = async ({ client, subscriptionId, now, today, old }: Saving, voucher: Content<'voucher'>): Promise<string> => {
  const year = await findYear(client, subscriptionId, voucher.date)
  const before = old && { key: old.key, ...(await seriesAndNumberOf(client, old.id)) }
  const problems: readonly Problem[] = [
    ...(year ? [] : [{ code: 'year-unknown' } as const]),
    ...(await accountProblems(client, subscriptionId, voucher)),
    ...balanceProblems(voucher),
  ]
  const place = year && (await placeOf(client, subscriptionId, voucher, year, before))
  const taken = place !== undefined && place.key !== old?.key && (await isTaken(client, subscriptionId, 'voucher', place.key))
  const refused = [...problems, ...(taken ? [{ code: 'voucher-number-taken', series: voucher.series, number: place.number ?? 0 } as const] : [])]
  if (!place || refused.length > 0) throw problemsOf(refused.toSorted((one, other) => STATUS[one.code] - STATUS[other.code]))
  const content = { ...voucher, number: place.number, registeredOn: voucher.registeredOn ?? (old ? null : today) }
  const record = { key: place.key, accountingDate: voucherDay(voucher), content }
  await forgetDeclared({ client, subscriptionId, now }, distinct([yearOfKey(place.key), ...(old ? [yearOfKey(old.key)] : [])]))
  if (old) {
    await changeRecord({ client, now }, old, record, place.number === before?.number ? ['numberText'] : [])
    return old.id
  }
  const id = await addRecord({ client, subscriptionId, now }, { kind: 'voucher', ...record })
  if (id === undefined) throw new ProblemError({ code: 'changed-meanwhile' })
  return id
}

const accountProblems = async (client: PgClient, subscriptionId: string, { rows }: Content<'voucher'>): Promise<readonly Problem[]> => {
  const accounts = await unknownAccounts(client, subscriptionId, distinct(rows.map(({ account }) => account)))
  return accounts.length > 0 ? [{ code: 'account-unknown', accounts }] : []
}

/** Removed rows do not count. The sum is a BigInt, because ten thousand rows of the largest amount exceed a number's exact range. */
const balanceProblems = ({ rows }: Content<'voucher'>): readonly Problem[] => {
  const difference = rows.reduce((sum, { amount, change }) => (change === 'removed' ? sum : sum + BigInt(amount)), 0n)
  return difference === 0n ? [] : [{ code: 'voucher-unbalanced', difference: Number(difference) }]
}

type Place = { readonly key: string; readonly number: number | null }

/** Key and number of a voucher. A correction without a new number keeps both, also when a file gave the voucher a number of another form. */
const placeOf = async (
  client: PgClient,
  subscriptionId: string,
  voucher: Content<'voucher'>,
  { from }: KnownYear,
  old?: Place & { readonly series: string },
): Promise<Place> => {
  const { series, number } = voucher
  const stays = old !== undefined && old.series === series && yearOfKey(old.key) === from && (number === null || number === old.number)
  if (stays) return { key: old.key, number: old.number }
  const given = number ?? (await nextNumber(client, subscriptionId, from, series))
  return { key: voucherKey(from, series, given), number: given }
}
