import type { Draft } from '@portal/contract'
import {
  addressFault,
  isBankgiro,
  isBic,
  isIban,
  isOrganisationNumber,
  isPlusgiro,
  isVatNumber,
  keysOf,
  OCR_KINDS,
  vatNumberOf,
} from '@portal/domain'
import { useState } from 'react'
import { FormDialog } from '../../../parts/form.tsx'
import { useForm } from '../../../parts/use-form.ts'
import { wrongAddress } from '../../../parts/wrong-address.ts'
import { notify } from '../../../platform/notices.ts'
import { useTexts } from '../../../platform/texts.ts'
import { CheckField, SelectField, TextField } from '../../../ui/fields.tsx'
import classes from './invoicing.module.css'
import { invoiceQueries, type Seller } from './invoicing.queries.ts'

type Content = Required<Draft<'seller'>>
type Field = Exclude<keyof Content, 'isApprovedForFTax' | 'ocr' | 'roundsToKronor'>
type Props = { readonly id: string; readonly seller: Seller | undefined; readonly name: string; readonly onClose: () => void }

const NOTHING = {
  organisationNumber: '',
  vatNumber: '',
  email: '',
  phone: '',
  bankgiro: '',
  plusgiro: '',
  iban: '',
  bic: '',
  street: '',
  postalCode: '',
  city: '',
}
const FIELDS: readonly Field[] = ['name', ...keysOf(NOTHING)]
/** The check of each field that has one. Empty fields are allowed and not printed. */
const IS: Partial<Readonly<Record<Field, (text: string) => boolean>>> = {
  organisationNumber: isOrganisationNumber,
  email: (text) => !addressFault(text),
  vatNumber: isVatNumber,
  bankgiro: isBankgiro,
  plusgiro: isPlusgiro,
  iban: isIban,
  bic: isBic,
}

export const SellerForm = ({ id, seller, name, onClose }: Props) => {
  const texts = useTexts()
  const { invoicing } = texts
  const [content, setContent] = useState<Content>(
    seller?.content ?? { ...NOTHING, name, isApprovedForFTax: false, ocr: 'none', roundsToKronor: false },
  )
  const isWrong = (field: Field) =>
    field === 'name' ? content.name.trim() === '' : content[field].trim() !== '' && IS[field]?.(content[field].trim()) === false
  const trimmed = Object.fromEntries(FIELDS.map((field) => [field, content[field].trim()]))
  const { tried, form } = useForm({
    mutation: invoiceQueries.save(id, seller),
    faults: {},
    value: FIELDS.some(isWrong) ? undefined : { kind: 'seller', content: { ...content, ...trimmed } },
    onSaved: () => {
      notify(invoicing.sellerSaved)
      onClose()
    },
  })
  const wrongText = (field: Field) => {
    if (field === 'name') return invoicing.sellerNameMissing
    return (field === 'email' && wrongAddress(content.email, texts)) || invoicing.sellerWrong
  }
  const field = (key: Field, label: string) => (
    <TextField
      label={label}
      value={content[key]}
      maxLength={100}
      error={tried && isWrong(key) && wrongText(key)}
      onChange={(text) => setContent({ ...content, [key]: text })}
      onBlur={() => key === 'organisationNumber' && content.vatNumber === '' && setContent({ ...content, vatNumber: vatNumberOf(content[key]) })}
    />
  )
  return (
    <FormDialog title={invoicing.sellerTitle} size="48rem" save={invoicing.sellerSave} {...form} onClose={onClose}>
      <p>{invoicing.sellerWhat}</p>
      <div className={classes['fields']}>
        {field('name', invoicing.name)}
        {field('organisationNumber', invoicing.organisationNumber)}
        {field('vatNumber', invoicing.vatNumber)}
        {field('street', invoicing.street)}
        {field('postalCode', invoicing.postalCode)}
        {field('city', invoicing.city)}
        {field('phone', invoicing.phone)}
        {field('email', invoicing.email)}
        {field('bankgiro', 'Bankgiro')}
        {field('plusgiro', 'Plusgiro')}
        {field('iban', 'IBAN')}
        {field('bic', 'BIC')}
        <SelectField
          label={invoicing.ocrKind}
          value={content.ocr}
          data={OCR_KINDS.map((kind) => ({ value: kind, label: invoicing.ocrKinds[kind] }))}
          onChange={(chosen) => setContent({ ...content, ocr: OCR_KINDS.find((kind) => kind === chosen) ?? 'none' })}
        />
      </div>
      <CheckField
        label={invoicing.isApproved}
        checked={content.isApprovedForFTax}
        onChange={(isApprovedForFTax) => setContent({ ...content, isApprovedForFTax })}
      />
      <CheckField
        label={invoicing.roundsToKronor}
        checked={content.roundsToKronor}
        onChange={(roundsToKronor) => setContent({ ...content, roundsToKronor })}
      />
    </FormDialog>
  )
}
