import type { LedgerRow } from '@portal/contract'
import type { Texts } from '@portal/texts'
import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { PagedList } from '../../../../parts/paged-list.tsx'
import { useTexts } from '../../../../platform/texts.ts'
import { useAddress } from '../../../../platform/use-address.ts'
import type { Column } from '../../../../ui/data-list.tsx'
import { Facts } from '../../../../ui/facts.tsx'
import { Opener } from '../../../../ui/opener.tsx'
import { Empty } from '../../../../ui/states.tsx'
import { reportQueries } from './reports.queries.ts'
import classes from './reports.module.css'
import { OpenedVoucher } from '../opened-voucher.tsx'

type Balance = { readonly account: string; readonly name: string; readonly opening: number; readonly change: number; readonly closing: number }
type Props = { readonly id: string; readonly year: string; readonly balance: Balance }

/** One account of the ledger, row by row, with the balance after each row. Each row opens its voucher. */
export const LedgerAccount = ({ id, year, balance: { account, name, opening, change: booked, closing } }: Props) => {
  const texts = useTexts()
  const { bookkeeping, format, reports: say } = texts
  const { change } = useAddress()
  const [opened, open] = useState<string>()
  const found = useInfiniteQuery(reportQueries.ledger(id, year, account))
  const pages = useMemo(() => found.data?.pages.map(({ items }) => items) ?? [], [found.data])
  const columns = useMemo(() => columnsOf(texts, open), [texts])
  return (
    <section className={classes['section']}>
      <div className={classes['bar']}>
        <h2>
          {account} {name}
        </h2>
        <Button variant="subtle" onClick={() => change({ konto: null })}>
          {say.allAccounts}
        </Button>
      </div>
      <Facts
        items={[
          [bookkeeping.opening, format.amount(opening)],
          [bookkeeping.change, format.amount(booked)],
          [bookkeeping.closing, format.amount(closing)],
        ]}
      />
      <PagedList
        found={found}
        label={say.ledgerOf(account)}
        of="row"
        columns={columns}
        pages={pages}
        keyOf={keyOf}
        none={<Empty title={bookkeeping.noneTitle}>{say.noRows}</Empty>}
      />
      {opened && <OpenedVoucher id={id} recordId={opened} onClose={() => open(undefined)} />}
    </section>
  )
}

/** A voucher can have the same amount on one account twice, but the balance after each row differs. */
const keyOf = ({ recordId, balance, amount }: LedgerRow): string => `${recordId} ${balance} ${amount}`

const columnsOf = ({ bookkeeping, format, reports: say }: Texts, open: (recordId: string) => void): readonly Column<LedgerRow>[] => {
  const figure = (ore: number) => (ore === 0 ? '' : format.amount(ore))
  return [
    { key: 'voucher', header: bookkeeping.voucher, width: '7rem', leading: true, cell: (row) => opener(row, bookkeeping, open) },
    { key: 'date', header: bookkeeping.date, width: '7rem', cell: ({ date }) => date },
    { key: 'text', header: bookkeeping.text, width: 'minmax(0, 1fr)', cell: ({ text }) => text },
    { key: 'debit', header: bookkeeping.debit, width: '8rem', figures: true, cell: ({ amount }) => figure(Math.max(0, amount)) },
    { key: 'credit', header: bookkeeping.credit, width: '8rem', figures: true, cell: ({ amount }) => figure(Math.max(0, -amount)) },
    {
      key: 'balance',
      header: say.balance,
      width: '9rem',
      figures: true,
      cell: ({ balance }) => format.amount(balance),
    },
  ]
}

const opener = ({ recordId, series, number }: LedgerRow, bookkeeping: Texts['bookkeeping'], open: (recordId: string) => void) => {
  const name = bookkeeping.voucherName(series, number)
  return (
    <Opener label={bookkeeping.openNamed(name)} onOpen={() => open(recordId)}>
      {name}
    </Opener>
  )
}
