import { invoiceTotals, isOcr, roundingOf, vatDay } from '@portal/domain'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { FormDialog } from '../../../parts/form.tsx'
import { useForm } from '../../../parts/use-form.ts'
import { notify } from '../../../platform/notices.ts'
import { useTexts } from '../../../platform/texts.ts'
import { DayField } from '../../../ui/day-field.tsx'
import { TextField } from '../../../ui/fields.tsx'
import { SuggestField } from '../../../ui/suggest-field.tsx'
import { calledOf } from '../use-suggestions.ts'
import { isBuyerVatNumber, typedVatNumber } from './buyer-vat-number.ts'
import { CountryField } from './country-field.tsx'
import { InvoiceRows } from './invoice-rows.tsx'
import classes from './invoicing.module.css'
import { type Invoice, invoiceQueries } from './invoicing.queries.ts'
import { isBlank, rowOf } from './typed-row.ts'
import { useBuyer } from './use-buyer.ts'
import { useDelivery } from './use-delivery.ts'
import { VatNotes } from './vat-notes.tsx'
import { useInvoiceRows } from './use-invoice-rows.ts'

type Props = { readonly id: string; readonly invoice?: Invoice; readonly onClose: () => void; readonly onSaved?: (recordId: string) => void }

/** Drafts an invoice or corrects a draft. The sums follow what is typed. */
export const InvoiceForm = ({ id, invoice, onClose, onSaved }: Props) => {
  const { format, invoicing } = useTexts()
  const before = invoice?.content
  const [date, setDate] = useState(() => before?.date ?? format.date(new Date().toISOString()))
  const { buyer, vatReason, dueDate, buyers, rename, change, setDueDate } = useBuyer(id, before, date)
  const [reference, setReference] = useState(before?.reference ?? '')
  const delivery = useDelivery(before)
  const day = vatDay({ date, delivery: delivery.value })
  const rows = useInvoiceRows(id, before, vatReason, day)
  const [ocr, setOcr] = useState(before?.ocr ?? '')
  const filled = rows.rows.filter((row) => !isBlank(row))
  const whole = filled.flatMap((row) => rowOf(row) ?? [])
  const totals = invoiceTotals(whole)
  const seller = useQuery(invoiceQueries.seller(id)).data
  const rounding = seller?.content.roundsToKronor ? roundingOf(totals.total) : 0
  const content = {
    buyer: { ...buyer, name: buyer.name.trim() },
    date,
    dueDate,
    reference: reference.trim(),
    delivery: delivery.value,
    ocr: ocr.trim(),
    rows: whole,
  }
  const { tried, faults, form } = useForm({
    mutation: invoiceQueries.save(id, invoice),
    faults: {
      buyer: content.buyer.name === '' && invoicing.buyerMissing,
      vatNumber: !isBuyerVatNumber(buyer.vatNumber) && invoicing.sellerWrong,
      ocr: content.ocr !== '' && !isOcr(content.ocr) && invoicing.ocrWrong,
      date: date === '' && invoicing.dateMissing,
      dueDate: dueDate === '' ? invoicing.dateMissing : dueDate < date && invoicing.dueTooSoon,
      delivery: delivery.isWrong && invoicing.deliveryWrong,
    },
    value: whole.length < filled.length ? undefined : { kind: 'invoice', content },
    onSaved: (saved) => {
      notify(invoicing.saved)
      onClose()
      onSaved?.(saved.id)
    },
  })
  const field = (name: 'street' | 'postalCode' | 'city' | 'organisationNumber', label: string) => (
    <TextField label={label} value={buyer[name]} maxLength={100} onChange={(text) => change({ [name]: text })} />
  )
  return (
    <FormDialog title={before ? invoicing.edit : invoicing.add} size="64rem" save={invoicing.save} {...form} onClose={onClose}>
      <div className={classes['fields']}>
        <SuggestField
          data-autofocus
          label={invoicing.buyer}
          value={buyer.name}
          suggestions={buyers.to(buyer.name).map(calledOf)}
          maxLength={100}
          error={faults.buyer}
          onAsk={buyers.ask}
          onChange={rename}
        />
        {field('organisationNumber', invoicing.organisationNumber)}
        <TextField
          label={invoicing.vatNumberOfBuyer}
          value={buyer.vatNumber}
          maxLength={20}
          error={faults.vatNumber}
          onChange={(text) => change({ vatNumber: typedVatNumber(text) })}
        />
        {field('street', invoicing.street)}
        {field('postalCode', invoicing.postalCode)}
        {field('city', invoicing.city)}
        <CountryField value={buyer.country} onChange={(country) => change({ country })} />
        <TextField label={invoicing.reference} value={reference} maxLength={100} onChange={setReference} />
        <TextField label={invoicing.ocrOwn} value={ocr} maxLength={40} inputMode="numeric" error={faults.ocr} onChange={setOcr} />
        <DayField label={invoicing.date} value={date} error={faults.date} onChange={setDate} />
        <DayField label={invoicing.dueDate} value={dueDate} error={faults.dueDate} onChange={setDueDate} />
        <DayField label={invoicing.delivery} value={delivery.from} onChange={delivery.setFrom} />
        <DayField label={invoicing.deliveryEnd} value={delivery.to} error={faults.delivery} onChange={delivery.setTo} />
      </div>
      <InvoiceRows rows={rows} tried={tried} />
      <VatNotes rows={rows.rows} day={day} />
      <p role="status" className={classes['total']}>
        {invoicing.sums(format.money(totals.net), format.money(totals.vat), format.money(totals.total + rounding))}
      </p>
    </FormDialog>
  )
}
