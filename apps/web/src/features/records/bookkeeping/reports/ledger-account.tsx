import type { LedgerRow } from '@portal/contract'
import type { Texts } from '@portal/texts'
import { Button, UnstyledButton } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { Refusal } from '../../../../parts/refusal.tsx'
import { useTexts } from '../../../../platform/texts.ts'
import { useAddress } from '../../../../platform/use-address.ts'
import { type Column, DataList } from '../../../../ui/data-list.tsx'
import { Facts } from '../../../../ui/facts.tsx'
import { More } from '../../../../ui/more.tsx'
import { Empty, Loading } from '../../../../ui/states.tsx'
import { reportQueries } from './reports.queries.ts'
import classes from './reports.module.css'
import { VoucherDialog } from './voucher-dialog.tsx'

type Balance = { readonly account: string; readonly name: string; readonly opening: number; readonly change: number; readonly closing: number }
type Props = { readonly id: string; readonly year: string; readonly balance: Balance }

/** One account of the ledger, row by row, with the balance after each; behind a row, its voucher. */
export const LedgerAccount = ({ id, year, balance: { account, name, opening, change: booked, closing } }: Props) => {
  const texts = useTexts()
  const { format, records, reports: say } = texts
  const { change } = useAddress()
  const [opened, open] = useState<string>()
  const found = useInfiniteQuery(reportQueries.ledger(id, year, account))
  const pages = useMemo(() => found.data?.pages.map(({ items }) => items) ?? [], [found.data])
  const columns = useMemo(() => columnsOf(texts, open), [texts])
  const shown = pages.reduce((sum, items) => sum + items.length, 0)
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
          [records.opening, format.amount(opening)],
          [records.change, format.amount(booked)],
          [records.closing, format.amount(closing)],
        ]}
      />
      <Refusal error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending && <Loading />}
      {found.data && shown === 0 && <Empty title={records.emptyTitle}>{say.noRows}</Empty>}
      {shown > 0 && (
        <>
          <DataList label={say.ledgerOf(account)} columns={columns} pages={pages} keyOf={keyOf} />
          <More shown={shown} hasMore={found.hasNextPage} loading={found.isFetchingNextPage} onMore={() => void found.fetchNextPage()} />
        </>
      )}
      {opened && <VoucherDialog id={id} recordId={opened} onClose={() => open(undefined)} />}
    </section>
  )
}

/** A voucher can have the same amount on one account twice, but not at the same balance on the way. */
const keyOf = ({ recordId, balance, amount }: LedgerRow): string => `${recordId} ${balance} ${amount}`

const columnsOf = ({ format, records, reports: say }: Texts, open: (recordId: string) => void): readonly Column<LedgerRow>[] => {
  const figure = (ore: number) => <span className={classes['figure']}>{ore === 0 ? '' : format.amount(ore)}</span>
  return [
    { key: 'voucher', header: records.voucher, width: '7rem', leading: true, cell: (row) => opener(row, records, open) },
    { key: 'date', header: records.date, width: '7rem', cell: ({ date }) => date },
    { key: 'text', header: records.text, width: 'minmax(0, 1fr)', cell: ({ text }) => text },
    { key: 'debit', header: records.debit, width: '8rem', figures: true, cell: ({ amount }) => figure(Math.max(0, amount)) },
    { key: 'credit', header: records.credit, width: '8rem', figures: true, cell: ({ amount }) => figure(Math.max(0, -amount)) },
    {
      key: 'balance',
      header: say.balance,
      width: '9rem',
      figures: true,
      cell: ({ balance }) => <span className={classes['figure']}>{format.amount(balance)}</span>,
    },
  ]
}

const opener = ({ recordId, series, number }: LedgerRow, records: Texts['records'], open: (recordId: string) => void) => {
  const name = `${series} ${number}`.trim() || '–'
  return (
    <UnstyledButton className={classes['opener']} aria-label={records.openNamed(name)} onClick={() => open(recordId)}>
      {name}
    </UnstyledButton>
  )
}
