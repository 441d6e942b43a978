import type { Kind } from '../kind.ts'
import { seenAlike } from '../usual.ts'
import { yearRange } from '../workspace-keys.ts'

const SHOWN = `jsonb_build_object('from', r.key, 'to', r.content->'to',
  'vouchers', (SELECT count(*)::int FROM workspace_record v
    WHERE v.subscription_id = r.subscription_id AND v.kind = 'voucher' AND v.key >= r.key || '/' AND v.key < r.key || '0'),
  'hasDeclaredBalances', jsonb_path_exists(r.content, '$.declared.closing[0]') OR jsonb_path_exists(r.content, '$.declared.results[0]'))`

/** Fiscal years come with the files that are imported. Only a part of each is shown; `storedYear` keeps more. */
export const fiscalYears: Kind<'fiscal-year'> = {
  shown: SHOWN,
  beside: null,
  search: (q) => `position(${q} IN r.key || ' ' || (r.content->>'to')) > 0`,
  suggestedBy: null,
  within: async (day, yearOf) => {
    const year = await yearOf(day)
    return year && { keys: [year.from, yearRange(year.from).from] }
  },
  states: null,
  accountingDate: null,
  seen: seenAlike,
  refuseFiles: null,
}
