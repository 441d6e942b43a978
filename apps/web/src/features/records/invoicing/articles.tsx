import type { Texts } from '@portal/texts'
import { NativeSelect, TextInput } from '@mantine/core'
import { VAT_RATES } from '@portal/domain'
import { useState } from 'react'
import { useTexts } from '../../../platform/texts.ts'
import type { Column } from '../../../ui/data-list.tsx'
import { parseAmount, typedAmount } from '../bookkeeping/amounts.ts'
import type { RoomProps } from '../rooms.tsx'
import { CardDialog } from './card-dialog.tsx'
import { CardList, opener } from './card-list.tsx'
import { type Article, isArticle } from './invoicing.queries.ts'
import { rateOf } from './typed-row.ts'

/** Artiklar: what the company sells. */
export const Articles = ({ subscription }: RoomProps) => {
  const { invoices } = useTexts()
  return (
    <CardList
      subscription={subscription}
      kind="article"
      is={isArticle}
      add={invoices.addArticle}
      none={invoices.noArticles}
      columnsOf={columnsOf}
      Form={ArticleForm}
    />
  )
}

const columnsOf = ({ format, invoices }: Texts, open: (record: Article) => void): readonly Column<Article>[] => [
  { key: 'name', header: invoices.name, width: 'minmax(0, 1fr)', leading: true, cell: (each) => opener(each.content.name, () => open(each)) },
  { key: 'number', header: invoices.articleNumber, width: '8rem', cell: ({ content }) => content.number },
  { key: 'unit', header: invoices.unit, width: '6rem', cell: ({ content }) => content.unit },
  { key: 'price', header: invoices.price, width: '9rem', figures: true, cell: ({ content }) => format.amount(content.price) },
  { key: 'vat', header: invoices.vat, width: '5rem', figures: true, cell: ({ content }) => `${content.vat} %` },
]

type FormProps = { readonly id: string; readonly record: Article | undefined; readonly writes: boolean; readonly onClose: () => void }

const ArticleForm = ({ id, record, writes, onClose }: FormProps) => {
  const { invoices } = useTexts()
  const before = record?.content
  const [number, setNumber] = useState(before?.number ?? '')
  const [name, setName] = useState(before?.name ?? '')
  const [unit, setUnit] = useState(before?.unit ?? '')
  const [price, setPrice] = useState(before ? typedAmount(before.price) || '0' : '')
  const [vat, setVat] = useState(before?.vat ?? 25)
  const amount = parseAmount(price)
  const isWhole = number.trim() !== '' && name.trim() !== '' && amount !== undefined
  const content = isWhole
    ? { kind: 'article' as const, content: { number: number.trim(), name: name.trim(), unit: unit.trim(), price: amount, vat } }
    : undefined
  return (
    <CardDialog
      id={id}
      title={before?.name ?? invoices.addArticle}
      record={record}
      writes={writes}
      body={content}
      missing={invoices.articleMissing}
      onClose={onClose}
    >
      <TextInput
        label={invoices.articleNumber}
        value={number}
        maxLength={30}
        readOnly={!writes}
        onChange={({ currentTarget }) => setNumber(currentTarget.value)}
      />
      <TextInput
        label={invoices.name}
        value={name}
        maxLength={100}
        readOnly={!writes}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <TextInput
        label={invoices.unit}
        value={unit}
        maxLength={20}
        readOnly={!writes}
        onChange={({ currentTarget }) => setUnit(currentTarget.value)}
      />
      <TextInput
        label={invoices.price}
        inputMode="decimal"
        value={price}
        readOnly={!writes}
        onChange={({ currentTarget }) => setPrice(currentTarget.value)}
      />
      <NativeSelect
        label={invoices.vat}
        value={String(vat)}
        disabled={!writes}
        data={VAT_RATES.map((rate) => ({ value: String(rate), label: `${rate} %` }))}
        onChange={({ currentTarget }) => setVat(rateOf(currentTarget.value))}
      />
    </CardDialog>
  )
}
