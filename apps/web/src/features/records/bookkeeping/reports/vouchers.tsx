import type { ListedVoucher } from '@portal/contract'
import type { Texts } from '@portal/texts'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { Refusal } from '../../../../parts/refusal.tsx'
import { useTexts } from '../../../../platform/texts.ts'
import { More } from '../../../../ui/more.tsx'
import { Empty, Loading } from '../../../../ui/states.tsx'
import { Figures, type Line } from './figures.tsx'
import { reportQueries } from './reports.queries.ts'
import classes from './reports.module.css'

/** Verifikationslista: every voucher of the year with its rows. */
export const Vouchers = ({ id, year }: { readonly id: string; readonly year: string }) => {
  const texts = useTexts()
  const { bookkeeping, nouns, reports: say } = texts
  const found = useInfiniteQuery(reportQueries.vouchers(id, year))
  const vouchers = useMemo(() => found.data?.pages.flatMap(({ items }) => items) ?? [], [found.data])
  const lines = useMemo(() => vouchers.flatMap((voucher) => linesOf(voucher, texts)), [vouchers, texts])
  if (found.error) return <Refusal error={found.error} onRetry={() => void found.refetch()} />
  if (found.isPending) return <Loading />
  if (vouchers.length === 0) return <Empty title={bookkeeping.noVouchersTitle}>{say.empty}</Empty>
  return (
    <div className={classes['section']}>
      <Figures caption={say.name['voucher-list']} corner={bookkeeping.voucher} columns={[bookkeeping.debit, bookkeeping.credit]} lines={lines} />
      <More
        shown={vouchers.length}
        of={nouns.voucher}
        hasMore={found.hasNextPage}
        loading={found.isFetchingNextPage}
        onMore={() => void found.fetchNextPage()}
      />
    </div>
  )
}

/** Struck rows are shown without an amount. */
const linesOf = (
  { recordId, series, number, date, text, correctedBy, rows }: ListedVoucher,
  { bookkeeping, corrections, format, reports: say }: Texts,
): readonly Line[] => [
  {
    key: recordId,
    kind: 'heading',
    label: [bookkeeping.voucherName(series, number), date, text, correctedBy.length > 0 && corrections.byNames(correctedBy)]
      .filter(Boolean)
      .join(' · '),
    amounts: [],
  },
  ...rows.map(({ account, name, text: about, amount, struck }, place): Line => {
    const label = `${account} ${about || name}`
    return {
      key: `${recordId} ${place}`,
      kind: 'item',
      label: struck ? <s>{say.struckMark(label)}</s> : label,
      amounts: [!struck && amount > 0 ? format.amount(amount) : '', !struck && amount < 0 ? format.amount(-amount) : ''],
    }
  }),
]
