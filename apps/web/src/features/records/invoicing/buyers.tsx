import type { Texts } from '@portal/texts'
import { useState } from 'react'
import { wrongAddress } from '../../../parts/wrong-address.ts'
import { useTexts } from '../../../platform/texts.ts'
import type { Column } from '../../../ui/data-list.tsx'
import { SelectField, TextField } from '../../../ui/fields.tsx'
import type { RoomProps } from '../room.ts'
import { parseWhole } from '../typed-number.ts'
import { CardDialog } from './card-dialog.tsx'
import { CardList, opener } from './card-list.tsx'
import { CountryField } from './country-field.tsx'
import { isBuyerVatNumber } from './buyer-vat-number.ts'
import type { Buyer } from './invoicing.queries.ts'
import { reasonChoices, reasonOf } from './vat-choice.ts'

/** Kunder: whom the company invoices. */
export const Buyers = ({ subscription }: RoomProps) => {
  const { invoicing } = useTexts()
  return (
    <CardList
      subscription={subscription}
      kind="customer"
      add={invoicing.addBuyer}
      none={{ title: invoicing.noBuyers, what: invoicing.noBuyersWhat }}
      columnsOf={columnsOf}
      Form={BuyerForm}
    />
  )
}

const columnsOf = ({ invoicing }: Texts, open: (record: Buyer) => void): readonly Column<Buyer>[] => [
  { key: 'name', header: invoicing.name, width: 'minmax(0, 1fr)', leading: true, cell: (each) => opener(each.content.name, () => open(each)) },
  { key: 'number', header: invoicing.organisationNumber, width: '10rem', cell: ({ content }) => content.organisationNumber },
  {
    key: 'address',
    header: invoicing.city,
    width: 'minmax(0, 1fr)',
    cell: ({ content }) => [content.street, content.city].filter(Boolean).join(', '),
  },
]

const EMPTY = {
  name: '',
  organisationNumber: '',
  email: '',
  street: '',
  postalCode: '',
  city: '',
  country: 'SE',
  vatNumber: '',
  terms: 30,
  vatReason: null,
}

type FormProps = { readonly id: string; readonly record: Buyer | undefined; readonly writes: boolean; readonly onClose: () => void }

const BuyerForm = ({ id, record, writes, onClose }: FormProps) => {
  const texts = useTexts()
  const { invoicing } = texts
  const [buyer, setBuyer] = useState<Buyer['content']>(record?.content ?? EMPTY)
  const [terms, setTerms] = useState(String(buyer.terms))
  const days = parseWhole(terms, 0, 365)
  const field = (name: 'name' | 'organisationNumber' | 'vatNumber' | 'email' | 'street' | 'postalCode' | 'city', label: string) => (
    <TextField label={label} value={buyer[name]} maxLength={100} readOnly={!writes} onChange={(text) => setBuyer({ ...buyer, [name]: text })} />
  )
  const fault = buyer.email.trim() === '' ? undefined : wrongAddress(buyer.email, texts)
  const isWhole = buyer.name.trim() !== '' && days !== undefined && isBuyerVatNumber(buyer.vatNumber) && !fault
  const content = isWhole
    ? { kind: 'customer' as const, content: { ...buyer, name: buyer.name.trim(), email: buyer.email.trim(), terms: days } }
    : undefined
  return (
    <CardDialog
      id={id}
      title={record?.content.name ?? invoicing.addBuyer}
      record={record}
      writes={writes}
      body={content}
      missing={fault ?? invoicing.nameMissing}
      onClose={onClose}
    >
      {field('name', invoicing.name)}
      {field('organisationNumber', invoicing.organisationNumber)}
      {field('vatNumber', invoicing.vatNumberOfBuyer)}
      {field('email', invoicing.email)}
      {field('street', invoicing.street)}
      {field('postalCode', invoicing.postalCode)}
      {field('city', invoicing.city)}
      <CountryField value={buyer.country} disabled={!writes} onChange={(country) => setBuyer({ ...buyer, country })} />
      <SelectField
        label={invoicing.vatOfBuyer}
        value={buyer.vatReason ?? ''}
        disabled={!writes}
        data={[{ value: '', label: invoicing.vatOfBuyerNone }, ...reasonChoices(invoicing)]}
        onChange={(chosen) => setBuyer({ ...buyer, vatReason: reasonOf(chosen) })}
      />
      <TextField label={invoicing.terms} inputMode="numeric" value={terms} readOnly={!writes} onChange={setTerms} />
    </CardDialog>
  )
}
