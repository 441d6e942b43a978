import { debitAndCredit } from '@portal/domain'
import type { Texts } from '@portal/texts'
import { useMemo, useState } from 'react'
import { AddressSearch, useSearched } from '../../../parts/address-search.tsx'
import { PagedList } from '../../../parts/paged-list.tsx'
import { useTexts } from '../../../platform/texts.ts'
import type { Column } from '../../../ui/data-list.tsx'
import { Opener } from '../../../ui/opener.tsx'
import { Empty } from '../../../ui/states.tsx'
import { idOf } from '../kind.ts'
import type { VoucherRecord } from '../records.queries.ts'
import classes from '../records.module.css'
import { useRecords } from '../use-records.ts'
import { OpenedVoucher } from './opened-voucher.tsx'
import { VoucherDialog } from './voucher-dialog.tsx'

/** A year's vouchers in the order of their series. Each opens to show its rows. */
export const VoucherList = ({ id, year }: { readonly id: string; readonly year: string }) => {
  const texts = useTexts()
  const { bookkeeping } = texts
  const [opened, open] = useState<string>()
  const q = useSearched()
  const { found, pages, all } = useRecords(id, 'voucher', { year, q })
  const columns = useMemo(() => columnsOf(texts, open), [texts])
  const close = () => open(undefined)
  const voucher = all.find((each) => each.id === opened)
  return (
    <div className={classes['section']}>
      <AddressSearch label={bookkeeping.search} placeholder={bookkeeping.searchWhat} />
      <PagedList
        found={found}
        label={bookkeeping.vouchers}
        of="voucher"
        columns={columns}
        pages={pages}
        keyOf={idOf}
        none={<Empty title={bookkeeping.noVouchersTitle}>{bookkeeping.noVouchers}</Empty>}
      />
      {voucher && <VoucherDialog key={voucher.id} id={id} voucher={voucher} onOpen={open} onRemoved={close} onClose={close} />}
      {opened !== undefined && !voucher && <OpenedVoucher key={opened} id={id} recordId={opened} onClose={close} />}
    </div>
  )
}

const columnsOf = ({ bookkeeping, format }: Texts, open: (id: string) => void): readonly Column<VoucherRecord>[] => [
  { key: 'voucher', header: bookkeeping.voucher, width: '8rem', leading: true, cell: (each) => opener(each, bookkeeping, open) },
  { key: 'date', header: bookkeeping.date, width: '8rem', cell: ({ content: { date } }) => date },
  { key: 'text', header: bookkeeping.text, width: 'minmax(0, 1fr)', cell: ({ content: { text } }) => text },
  {
    key: 'total',
    header: bookkeeping.total,
    width: '10rem',
    figures: true,
    cell: ({ content }) => format.amount(debitAndCredit(content.rows).debit),
  },
]

const opener = ({ id, content: { series, number } }: VoucherRecord, bookkeeping: Texts['bookkeeping'], open: (id: string) => void) => (
  <Opener label={bookkeeping.openNamed(bookkeeping.voucherName(series, number))} onOpen={() => open(id)}>
    {bookkeeping.voucherName(series, number)}
  </Opener>
)
