import type { Texts } from '@portal/texts'
import { Button } from '@mantine/core'
import { INVOICE_STATES, toPayOf } from '@portal/domain'
import { useMemo, useState } from 'react'
import { AddressSearch, useSearched } from '../../../parts/address-search.tsx'
import { PagedList } from '../../../parts/paged-list.tsx'
import { useTexts } from '../../../platform/texts.ts'
import { useAddress } from '../../../platform/use-address.ts'
import type { Column } from '../../../ui/data-list.tsx'
import { Opener } from '../../../ui/opener.tsx'
import { Empty } from '../../../ui/states.tsx'
import { StatusTabs } from '../../../ui/status-tabs.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { idOf } from '../kind.ts'
import classes from '../records.module.css'
import type { RoomProps } from '../room.ts'
import { useRecords } from '../use-records.ts'
import { InvoiceForm } from './invoice-form.tsx'
import { stateOf } from './invoice-state.ts'
import type { Invoice } from './invoicing.queries.ts'

type Props = RoomProps & { readonly onOpen: (recordId: string) => void }

/** The invoices, drafts first and then the newest number. */
export const InvoiceList = ({ subscription: { id, abilities }, onOpen }: Props) => {
  const texts = useTexts()
  const { invoicing } = texts
  const { parameters, change } = useAddress()
  const [isAdding, setAdding] = useState(false)
  const q = useSearched()
  const state = INVOICE_STATES.find((each) => each === parameters.get('status'))
  const { found, pages } = useRecords(id, 'invoice', { order: 'desc', ...(state && { state }), q })
  const columns = useMemo(() => columnsOf(texts, onOpen), [texts, onOpen])
  const writes = abilities.includes('write')
  return (
    <div className={classes['section']}>
      <div className={classes['bar']}>
        <StatusTabs
          label={invoicing.state}
          chosen={state ?? ''}
          options={[{ value: '', label: invoicing.all }, ...INVOICE_STATES.map((each) => ({ value: each, label: invoicing.stateTabs[each] }))]}
          onChoose={(status) => change({ status })}
        />
        <div className={classes['doings']}>{writes && <Button onClick={() => setAdding(true)}>{invoicing.add}</Button>}</div>
      </div>
      <AddressSearch label={invoicing.search} placeholder={invoicing.searchWhat} />
      <PagedList
        found={found}
        label={invoicing.invoices}
        of="invoice"
        columns={columns}
        pages={pages}
        keyOf={idOf}
        none={<Empty title={invoicing.noneTitle}>{q || state ? invoicing.noneFound : writes && invoicing.none}</Empty>}
      />
      {isAdding && <InvoiceForm id={id} onClose={() => setAdding(false)} onSaved={onOpen} />}
    </div>
  )
}

const columnsOf = (texts: Texts, open: (recordId: string) => void): readonly Column<Invoice>[] => {
  const { format, invoicing } = texts
  return [
    { key: 'number', header: invoicing.invoice, width: '8rem', leading: true, cell: (each) => opener(each, invoicing, open) },
    { key: 'buyer', header: invoicing.buyer, width: 'minmax(0, 1fr)', cell: ({ content }) => content.buyer.name },
    { key: 'date', header: invoicing.dated, width: '7rem', cell: ({ content }) => content.date },
    { key: 'due', header: invoicing.due, width: '7rem', cell: ({ content }) => content.dueDate },
    { key: 'amount', header: invoicing.amount, width: '9rem', figures: true, cell: ({ content }) => format.money(toPayOf(content)) },
    { key: 'state', header: invoicing.state, width: '7rem', cell: ({ content }) => tag(stateOf(content, texts)) },
  ]
}

const opener = ({ id, content: { number, credits, buyer } }: Invoice, invoicing: Texts['invoicing'], open: (recordId: string) => void) => (
  <Opener label={invoicing.openNamed(invoicing.named(number, credits !== null), buyer.name)} onOpen={() => open(id)}>
    {invoicing.short(number, credits !== null)}
  </Opener>
)

const tag = ({ tone, label }: ReturnType<typeof stateOf>) => <Tag tone={tone}>{label}</Tag>
