import type { Content } from '@portal/contract'
import { distinct } from '@portal/domain'
import type { PgClient } from '../../platform/database.ts'
import { ProblemError } from '../../platform/problem.ts'
import type { Saving, SavingOld } from '../kind.ts'
import { addRecord, changeRecord, isTaken } from '../records.store.ts'
import { voucherKey, yearOfKey } from '../workspace-keys.ts'
import { findYear, type KnownYear } from './fiscal-years.store.ts'
import { voucherDay } from './voucher-content.ts'
import { changeProblems, contentProblems, refuse } from './voucher-problems.ts'
import { forgetDeclared, nextNumber, seriesAndNumberOf } from './voucher-series.store.ts'

/** The voucher that another one reverses or replaces. */
export type Corrects = { readonly recordId: string; readonly as: 'reversal' | 'replacement' }

/**
 * Saves a voucher: a new one, or an open one that is edited (G18). Raises together `voucher-posted`, `voucher-number-taken`, `year-unknown`,
 * `account-unknown`, `voucher-unbalanced`.
 */
export const saveVoucher = async (saving: Saving, voucher: Content<'voucher'>, corrects?: Corrects): Promise<string> => {
  const { client, subscriptionId, old } = saving
  const before = old && { key: old.key, ...(await seriesAndNumberOf(client, old.id)) }
  const place = await findPlace(saving, voucher, before)
  const taken = place !== undefined && place.key !== old?.key && (await isTaken(client, subscriptionId, 'voucher', place.key))
  refuse([
    ...(old ? await changeProblems({ ...saving, old }, 'edit') : []),
    ...(await contentProblems(saving, voucher, place !== undefined)),
    ...(taken ? [{ code: 'voucher-number-taken', series: voucher.series, number: place.number ?? 0 } as const] : []),
  ])
  if (!place) throw new ProblemError({ code: 'year-unknown' })
  if (!old) return add(saving, { ...voucher, ...(corrects && { corrects }) }, place)
  await put({ ...saving, old }, voucher, place, place.number === before?.number)
  return old.id
}

/**
 * Adds the reversal of a voucher. Its accounts and its sum are not judged, because they are those of the voucher that it reverses. Raises
 * `year-unknown`.
 */
export const addReversal = async (saving: Saving, voucher: Content<'voucher'>, recordId: string): Promise<string> => {
  const place = await findPlace(saving, voucher)
  if (!place) throw new ProblemError({ code: 'year-unknown' })
  return add(saving, { ...voucher, corrects: { recordId, as: 'reversal' } }, place)
}

type Place = { readonly key: string; readonly number: number | null }
type Before = Place & { readonly series: string }

const add = async (
  { client, subscriptionId, now, today }: Saving,
  voucher: Content<'voucher'> & { readonly corrects?: Corrects },
  { key, number }: Place,
): Promise<string> => {
  const content = { ...voucher, number, registeredOn: voucher.registeredOn ?? today }
  await forgetDeclared({ client, subscriptionId, now }, [yearOfKey(key)])
  const id = await addRecord({ client, subscriptionId, now }, { kind: 'voucher', key, accountingDate: voucherDay(voucher), content })
  if (id === undefined) throw new ProblemError({ code: 'changed-meanwhile' })
  return id
}

const put = async (
  { client, subscriptionId, now, old }: SavingOld,
  voucher: Content<'voucher'>,
  { key, number }: Place,
  keepsNumber: boolean,
): Promise<void> => {
  const record = { key, accountingDate: voucherDay(voucher), content: { ...voucher, number } }
  await forgetDeclared({ client, subscriptionId, now }, distinct([yearOfKey(key), yearOfKey(old.key)]))
  await changeRecord({ client, now }, old, record, ['corrects', ...(keepsNumber ? ['numberText'] : [])])
}

/** Key and number of a voucher in the fiscal year of its day; `undefined`: there is no such year. */
const findPlace = async ({ client, subscriptionId }: Saving, voucher: Content<'voucher'>, before?: Before): Promise<Place | undefined> => {
  const year = await findYear(client, subscriptionId, voucher.date)
  return year && placeIn(client, subscriptionId, voucher, year, before)
}

/** An edited voucher without a new number keeps both key and number, also when a file gave it a number of another form. */
const placeIn = async (
  client: PgClient,
  subscriptionId: string,
  { series, number }: Content<'voucher'>,
  { from }: KnownYear,
  before: Before | undefined,
): Promise<Place> => {
  const stays = before !== undefined && before.series === series && yearOfKey(before.key) === from && (number === null || number === before.number)
  if (stays) return { key: before.key, number: before.number }
  const given = number ?? (await nextNumber(client, subscriptionId, from, series))
  return { key: voucherKey(from, series, given), number: given }
}
