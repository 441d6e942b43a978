import type { Texts } from '@portal/texts'
import { Button, UnstyledButton } from '@mantine/core'
import { INVOICE_STATES } from '@portal/domain'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { Refusal } from '../../../parts/refusal.tsx'
import { useTexts } from '../../../platform/texts.ts'
import { useAddress } from '../../../platform/use-address.ts'
import { type Column, DataList } from '../../../ui/data-list.tsx'
import { More } from '../../../ui/more.tsx'
import { SearchField } from '../../../ui/search-field.tsx'
import { Empty, Loading } from '../../../ui/states.tsx'
import { StatusTabs } from '../../../ui/status-tabs.tsx'
import { Tag } from '../../../ui/tag.tsx'
import classes from '../records.module.css'
import { recordQueries } from '../records.queries.ts'
import type { RoomProps } from '../room.ts'
import { InvoiceForm } from './invoice-form.tsx'
import { stateOf } from './invoice-state.ts'
import { type Invoice, isInvoice } from './invoicing.queries.ts'

type Props = RoomProps & { readonly onOpen: (recordId: string) => void }

/** The invoices, drafts first and then the newest number. */
export const InvoiceList = ({ subscription: { id, abilities }, onOpen }: Props) => {
  const texts = useTexts()
  const { frame, invoicing, records } = texts
  const { parameters, change } = useAddress()
  const [isAdding, setAdding] = useState(false)
  const q = parameters.get('q') ?? ''
  const state = INVOICE_STATES.find((each) => each === parameters.get('status'))
  const found = useInfiniteQuery(recordQueries.list(id, { kind: 'invoice', order: 'desc', ...(state && { state }), ...(q && { q }) }))
  const pages = useMemo(() => found.data?.pages.map(({ items }) => items.filter(isInvoice)) ?? [], [found.data])
  const columns = useMemo(() => columnsOf(texts, onOpen), [texts, onOpen])
  const shown = pages.flat().length
  const writes = abilities.includes('write')
  return (
    <div className={classes['section']}>
      <div className={classes['bar']}>
        <StatusTabs
          label={records.state}
          chosen={state ?? ''}
          options={[{ value: '', label: invoicing.all }, ...INVOICE_STATES.map((each) => ({ value: each, label: records.invoiceState[each] }))]}
          onChoose={(status) => change({ status })}
        />
        <div className={classes['doings']}>{writes && <Button onClick={() => setAdding(true)}>{invoicing.add}</Button>}</div>
      </div>
      <SearchField
        label={invoicing.search}
        placeholder={invoicing.searchWhat}
        clearLabel={frame.clearSearch}
        value={q}
        onSearch={(text) => change({ q: text || null }, 'typed')}
      />
      <Refusal error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending && <Loading />}
      {found.data && shown === 0 && <Empty title={invoicing.noneTitle}>{q || state ? invoicing.noneFound : invoicing.none}</Empty>}
      {shown > 0 && (
        <>
          <DataList label={records.invoices} columns={columns} pages={pages} keyOf={(each) => each.id} />
          <More shown={shown} hasMore={found.hasNextPage} loading={found.isFetchingNextPage} onMore={() => void found.fetchNextPage()} />
        </>
      )}
      {isAdding && <InvoiceForm id={id} onClose={() => setAdding(false)} onSaved={onOpen} />}
    </div>
  )
}

const columnsOf = (texts: Texts, open: (recordId: string) => void): readonly Column<Invoice>[] => {
  const { format, invoicing, records } = texts
  return [
    { key: 'number', header: records.invoice, width: '8rem', leading: true, cell: (each) => opener(each, invoicing, open) },
    { key: 'buyer', header: records.buyer, width: 'minmax(0, 1fr)', cell: ({ content }) => content.buyer.name },
    { key: 'date', header: records.date, width: '7rem', cell: ({ content }) => content.date },
    { key: 'due', header: records.dueDate, width: '7rem', cell: ({ content }) => content.dueDate },
    { key: 'amount', header: records.amount, width: '9rem', figures: true, cell: ({ content }) => format.money(content.total) },
    { key: 'state', header: records.state, width: '7rem', cell: ({ content }) => tag(stateOf(content, texts)) },
  ]
}

const opener = ({ id, content: { number, credits, buyer } }: Invoice, invoicing: Texts['invoicing'], open: (recordId: string) => void) => (
  <UnstyledButton
    className={classes['opener']}
    aria-label={invoicing.openNamed(invoicing.named(number, credits !== null), buyer.name)}
    onClick={() => open(id)}
  >
    {invoicing.short(number, credits !== null)}
  </UnstyledButton>
)

const tag = ({ tone, label }: ReturnType<typeof stateOf>) => <Tag tone={tone}>{label}</Tag>
