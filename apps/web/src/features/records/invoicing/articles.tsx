import type { Texts } from '@portal/texts'
import { ratePeriodOf } from '@portal/domain'
import { useState } from 'react'
import { useTexts } from '../../../platform/texts.ts'
import type { Column } from '../../../ui/data-list.tsx'
import { NumberField, SelectField, TextField } from '../../../ui/fields.tsx'
import { parsePrice, typedPrice } from '../typed-number.ts'
import type { RoomProps } from '../room.ts'
import { CardDialog } from './card-dialog.tsx'
import { CardList, opener } from './card-list.tsx'
import type { Article } from './invoicing.queries.ts'
import { choiceOf, vatChoices, vatOf } from './vat-choice.ts'

/** Artiklar: what the company sells. */
export const Articles = ({ subscription }: RoomProps) => {
  const { invoicing } = useTexts()
  return (
    <CardList
      subscription={subscription}
      kind="article"
      add={invoicing.addArticle}
      none={{ title: invoicing.noArticles, what: invoicing.noArticlesWhat }}
      columnsOf={columnsOf}
      Form={ArticleForm}
    />
  )
}

const columnsOf = ({ format, invoicing }: Texts, open: (record: Article) => void): readonly Column<Article>[] => [
  { key: 'name', header: invoicing.name, width: 'minmax(0, 1fr)', leading: true, cell: (each) => opener(each.content.name, () => open(each)) },
  { key: 'number', header: invoicing.articleNumber, width: '8rem', cell: ({ content }) => content.number },
  { key: 'unit', header: invoicing.unit, width: '6rem', cell: ({ content }) => content.unit },
  { key: 'price', header: invoicing.price, width: '9rem', figures: true, cell: ({ content }) => format.price(content.price, content.priceDecimals) },
  {
    key: 'vat',
    header: invoicing.vat,
    width: '14rem',
    cell: ({ content: { vat, vatReason, vatClass } }) =>
      vatClass
        ? invoicing.vatOfClass(invoicing.vatClass[vatClass], ratePeriodOf(vatClass, format.date(new Date().toISOString()))?.rate)
        : invoicing.vatChoice(vat, vatReason ? invoicing.vatReason[vatReason].name : undefined),
  },
]

type FormProps = { readonly id: string; readonly record: Article | undefined; readonly writes: boolean; readonly onClose: () => void }

const ArticleForm = ({ id, record, writes, onClose }: FormProps) => {
  const texts = useTexts()
  const { format, invoicing } = texts
  const [today] = useState(() => format.date(new Date().toISOString()))
  const before = record?.content
  const [number, setNumber] = useState(before?.number ?? '')
  const [name, setName] = useState(before?.name ?? '')
  const [unit, setUnit] = useState(before?.unit ?? '')
  const [price, setPrice] = useState(before ? typedPrice(before) : '')
  const [vat, setVat] = useState(() => vatOf(before ? choiceOf(before) : '25', today))
  const priced = parsePrice(price)
  const isWhole = number.trim() !== '' && name.trim() !== '' && priced !== undefined
  const content = isWhole
    ? { kind: 'article' as const, content: { number: number.trim(), name: name.trim(), unit: unit.trim(), ...priced, ...vat } }
    : undefined
  return (
    <CardDialog
      id={id}
      title={before?.name ?? invoicing.addArticle}
      record={record}
      writes={writes}
      body={content}
      missing={invoicing.articleMissing}
      onClose={onClose}
    >
      <TextField label={invoicing.articleNumber} value={number} maxLength={30} readOnly={!writes} onChange={setNumber} />
      <TextField label={invoicing.name} value={name} maxLength={100} readOnly={!writes} onChange={setName} />
      <TextField label={invoicing.unit} value={unit} maxLength={20} readOnly={!writes} onChange={setUnit} />
      <NumberField label={invoicing.price} value={price} readOnly={!writes} onChange={setPrice} />
      <SelectField
        label={invoicing.vat}
        value={choiceOf(vat)}
        disabled={!writes}
        data={[...vatChoices(texts, vat, today)]}
        onChange={(chosen) => setVat(vatOf(chosen, today))}
      />
    </CardDialog>
  )
}
