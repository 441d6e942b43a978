import type { Texts } from '@portal/texts'
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTexts } from '../../../platform/texts.ts'
import type { Column } from '../../../ui/data-list.tsx'
import type { RoomProps } from '../rooms.tsx'
import { CardDialog } from './card-dialog.tsx'
import { CardList, opener } from './card-list.tsx'
import { type Buyer, isBuyer } from './invoicing.queries.ts'

/** Kunder: whom the company invoices. */
export const Buyers = ({ subscription }: RoomProps) => {
  const { invoices } = useTexts()
  return (
    <CardList
      subscription={subscription}
      kind="customer"
      is={isBuyer}
      add={invoices.addBuyer}
      none={invoices.noBuyers}
      columnsOf={columnsOf}
      Form={BuyerForm}
    />
  )
}

const columnsOf = ({ invoices }: Texts, open: (record: Buyer) => void): readonly Column<Buyer>[] => [
  { key: 'name', header: invoices.name, width: 'minmax(0, 1fr)', leading: true, cell: (each) => opener(each.content.name, () => open(each)) },
  { key: 'number', header: invoices.organisationNumber, width: '10rem', cell: ({ content }) => content.organisationNumber },
  {
    key: 'address',
    header: invoices.city,
    width: 'minmax(0, 1fr)',
    cell: ({ content }) => [content.street, content.city].filter(Boolean).join(', '),
  },
]

const EMPTY = { name: '', organisationNumber: '', email: '', street: '', postalCode: '', city: '', terms: 30 }

type FormProps = { readonly id: string; readonly record: Buyer | undefined; readonly writes: boolean; readonly onClose: () => void }

const BuyerForm = ({ id, record, writes, onClose }: FormProps) => {
  const { invoices } = useTexts()
  const [buyer, setBuyer] = useState(record?.content ?? EMPTY)
  const [terms, setTerms] = useState(String(buyer.terms))
  const isWhole = buyer.name.trim() !== '' && /^\d{1,3}$/.test(terms) && Number(terms) <= 365
  const field = (name: 'name' | 'organisationNumber' | 'email' | 'street' | 'postalCode' | 'city', label: string) => (
    <TextInput
      label={label}
      value={buyer[name]}
      maxLength={100}
      readOnly={!writes}
      onChange={({ currentTarget }) => setBuyer({ ...buyer, [name]: currentTarget.value })}
    />
  )
  const content = isWhole
    ? { kind: 'customer' as const, content: { ...buyer, name: buyer.name.trim(), email: buyer.email.trim(), terms: Number(terms) } }
    : undefined
  return (
    <CardDialog
      id={id}
      title={record?.content.name ?? invoices.addBuyer}
      record={record}
      writes={writes}
      body={content}
      missing={invoices.nameMissing}
      onClose={onClose}
    >
      {field('name', invoices.name)}
      {field('organisationNumber', invoices.organisationNumber)}
      {field('email', invoices.email)}
      {field('street', invoices.street)}
      {field('postalCode', invoices.postalCode)}
      {field('city', invoices.city)}
      <TextInput
        label={invoices.terms}
        inputMode="numeric"
        value={terms}
        readOnly={!writes}
        onChange={({ currentTarget }) => setTerms(currentTarget.value)}
      />
    </CardDialog>
  )
}
