import type { RecordOf } from '@portal/contract'
import { type PostedVoucher, voucherAbilities } from '@portal/domain'
import type { Kind } from '../kind.ts'
import { removeRecord } from '../records.store.ts'
import { holds } from '../usual.ts'
import { yearOfKey, yearRange } from '../workspace-keys.ts'
import { ACCOUNT_NAMES } from './account-names.ts'
import { LINKS } from './corrections.store.ts'
import type { KnownYear } from './fiscal-years.store.ts'
import { saveVoucher } from './save-voucher.ts'
import { voucherDay } from './voucher-content.ts'
import { changeProblems, refuse } from './voucher-problems.ts'
import { forgetDeclared } from './voucher-series.store.ts'

/**
 * Vouchers. A voucher saved without a number gets the next one of its series and year, or keeps the one it has there. Once 24 hours have passed since
 * it was posted, or a correction concerns it, saving and removing raise `voucher-posted` (G18). Saving raises the problems of `saveVoucher`.
 */
export const vouchers: Kind<'voucher'> = {
  shown: `r.content - '{numberText,corrects,correctedBy}'::text[]`,
  beside: `${LINKS} || jsonb_build_object('accountNames', ${ACCOUNT_NAMES})`,
  search: (q) => `(r.content->>'number' = ${q} OR lower((r.content->>'series') || (r.content->>'number')) = replace(lower(${q}), ' ', '')
    OR ${holds(`r.content->>'text'`)(q)} OR r.content @> jsonb_build_object('rows', jsonb_build_array(jsonb_build_object('account', ${q}::text))))`,
  suggestedBy: null,
  within: async (day, yearOf) => {
    const year = await yearOf(day)
    return year && { keys: keysIn(year) }
  },
  states: null,
  accountingDate: voucherDay,
  seen: (view, { now }) => (view.kind === 'voucher' ? { ...view, abilities: voucherAbilities(postedOf(view), now) } : view),
  refuseFiles: null,
  save: (saving, voucher) => saveVoucher(saving, voucher),
  move: null,
  remind: null,
  remove: async (saving) => {
    const { client, subscriptionId, now, old } = saving
    refuse(await changeProblems(saving, 'remove'))
    await forgetDeclared({ client, subscriptionId, now }, [yearOfKey(old.key)])
    await removeRecord(client, old)
  },
}

const keysIn = ({ from: first }: Pick<KnownYear, 'from'>): readonly [string, string] => {
  const { from, to } = yearRange(first)
  return [from, to]
}

/** What is known of a voucher as it is shown. */
const postedOf = ({ createdAt, corrects, correctedBy }: RecordOf<'voucher'>): PostedVoucher => ({
  postedAt: new Date(createdAt),
  part: correctedBy ? 'corrected' : (corrects?.as ?? null),
})
