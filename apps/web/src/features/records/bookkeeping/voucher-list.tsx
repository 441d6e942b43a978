import type { RecordView } from '@portal/contract'
import type { Texts } from '@portal/texts'
import { UnstyledButton } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { Refusal } from '../../../parts/refusal.tsx'
import { useTexts } from '../../../platform/texts.ts'
import { useAddress } from '../../../platform/use-address.ts'
import { type Column, DataList } from '../../../ui/data-list.tsx'
import { More } from '../../../ui/more.tsx'
import { SearchField } from '../../../ui/search-field.tsx'
import { Empty, Loading } from '../../../ui/states.tsx'
import { recordQueries, type VoucherRecord } from '../records.queries.ts'
import classes from '../records.module.css'
import { VoucherDialog } from './voucher-dialog.tsx'

/** A year's vouchers in their series' order; each opens to its rows. */
export const VoucherList = ({ id, year, writes }: { readonly id: string; readonly year: string; readonly writes: boolean }) => {
  const texts = useTexts()
  const { frame, records } = texts
  const { parameters, change } = useAddress()
  const [opened, open] = useState<string>()
  const q = parameters.get('q') ?? ''
  const found = useInfiniteQuery(recordQueries.list(id, { kind: 'voucher', year, ...(q && { q }) }))
  const pages = useMemo(() => found.data?.pages.map(({ items }) => items.filter(isVoucher)) ?? [], [found.data])
  const columns = useMemo(() => columnsOf(texts, open), [texts])
  const all = pages.flat()
  const voucher = all.find((each) => each.id === opened)
  return (
    <div className={classes['section']}>
      <SearchField
        label={records.search}
        placeholder={records.searchWhat}
        clearLabel={frame.clearSearch}
        value={q}
        onSearch={(text) => change({ q: text || null }, 'typed')}
      />
      <Refusal error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending && <Loading />}
      {found.data && all.length === 0 && <Empty title={records.noVouchersTitle}>{records.noVouchers}</Empty>}
      {all.length > 0 && (
        <>
          <DataList label={records.vouchers} columns={columns} pages={pages} keyOf={(each) => each.id} />
          <More shown={all.length} hasMore={found.hasNextPage} loading={found.isFetchingNextPage} onMore={() => void found.fetchNextPage()} />
        </>
      )}
      {voucher && <VoucherDialog id={id} voucher={voucher} writes={writes} onClose={() => open(undefined)} />}
    </div>
  )
}

const isVoucher = (record: RecordView): record is VoucherRecord => record.kind === 'voucher'

const columnsOf = ({ format, records }: Texts, open: (id: string) => void): readonly Column<VoucherRecord>[] => [
  { key: 'voucher', header: records.voucher, width: '8rem', leading: true, cell: (each) => opener(each, records, open) },
  { key: 'date', header: records.date, width: '8rem', cell: ({ content: { date } }) => date },
  { key: 'text', header: records.text, width: 'minmax(0, 1fr)', cell: ({ content: { text } }) => text },
  { key: 'total', header: records.total, width: '10rem', figures: true, cell: ({ content }) => amount(format.amount(totalOf(content.rows))) },
]

const opener = ({ id, content: { series, number } }: VoucherRecord, records: Texts['records'], open: (id: string) => void) => (
  <UnstyledButton className={classes['opener']} aria-label={records.openNamed(records.voucherName(series, number))} onClick={() => open(id)}>
    {records.voucherName(series, number)}
  </UnstyledButton>
)

const amount = (text: string) => <span className={classes['amount']}>{text}</span>

/** What the debit side adds up to, struck rows left out. */
const totalOf = (rows: VoucherRecord['content']['rows']): number =>
  rows.reduce((sum, row) => sum + (row.change === 'removed' ? 0 : Math.max(0, row.amount)), 0)
