import type { Texts } from '@portal/texts'
import { laterOf, rowNet } from '@portal/domain'
import { useMemo } from 'react'
import { useTexts } from '../../../platform/texts.ts'
import { type Column, DataList } from '../../../ui/data-list.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { PrintButton } from '../../../ui/print-button.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { RecordHead } from '../record-head.tsx'
import type { RoomProps } from '../room.ts'
import { InvoiceActions } from './invoice-actions.tsx'
import { CreditNotes } from './credit-notes.tsx'
import { InvoicePapers } from './invoice-papers.tsx'
import { InvoiceSums, Sum } from './invoice-sums.tsx'
import { OddRates } from './vat-notes.tsx'
import { Reminders } from './reminders.tsx'
import { stateOf } from './invoice-state.ts'
import classes from './invoicing.module.css'
import type { Invoice } from './invoicing.queries.ts'
import { typedQuantity } from '../typed-number.ts'

type Props = RoomProps & { readonly invoice: Invoice; readonly onBack: () => void }

/** One invoice to read and print, below what may be done with it now. */
export const InvoiceView = ({ invoice, subscription, onBack }: Props) => {
  const texts = useTexts()
  const { format, invoicing } = texts
  const { number, buyer, seller, date, dueDate, reference, delivery, rows, ocr, credits, creditedBy, sentAt, paidAt } = invoice.content
  const { credited, fees, left } = laterOf(invoice.content)
  const shown = stateOf(invoice.content, texts)
  const columns = useMemo(() => columnsOf(texts), [texts])
  const pages = useMemo(() => [rows.map((row, place) => ({ ...row, place }))], [rows])
  return (
    <article className={classes['invoice']} aria-labelledby="invoice">
      <RecordHead
        id="invoice"
        title={invoicing.named(number, credits !== null)}
        state={<Tag tone={shown.tone}>{shown.label}</Tag>}
        back={invoicing.back}
        actions={
          <>
            <InvoiceActions invoice={invoice} subscription={subscription} onRemoved={onBack} />
            <InvoicePapers invoice={invoice} subscription={subscription} />
            <PrintButton />
          </>
        }
        onBack={onBack}
      />
      <Facts
        items={[
          [invoicing.seller, seller?.name ?? subscription.customer.name],
          [
            invoicing.buyer,
            [buyer.name, buyer.organisationNumber, buyer.vatNumber, buyer.street, `${buyer.postalCode} ${buyer.city}`.trim()]
              .filter(Boolean)
              .join(', '),
          ],
          [invoicing.date, date],
          [invoicing.dueDate, dueDate],
          [invoicing.delivery, delivery && [...new Set([delivery.from, delivery.to])].join(' – ')],
          [invoicing.reference, reference || null],
          [invoicing.ocr, ocr || null],
          [invoicing.creditOf, credits === null ? null : invoicing.number(credits)],
          [invoicing.creditedBy, creditedBy === null ? null : invoicing.number(creditedBy)],
          [invoicing.states.sent, sentAt && format.date(sentAt)],
          [invoicing.states.paid, paidAt && format.date(paidAt)],
        ]}
      />
      {rows.length === 0 ? (
        <p>{invoicing.noRows}</p>
      ) : (
        <DataList label={invoicing.rows} columns={columns} pages={pages} keyOf={({ place }) => String(place)} />
      )}
      <OddRates odd={invoice.oddRates} />
      <InvoiceSums sums={invoice.content} total={invoicing.toPay}>
        {credited !== 0 && <Sum name={invoicing.credits.credited} ore={0 - credited} />}
        {fees > 0 && <Sum name={invoicing.reminderFee} ore={fees} />}
        {left !== null && <Sum name={credited === 0 ? invoicing.toPayWithFee : invoicing.credits.leftToPay} ore={left} isTotal />}
      </InvoiceSums>
      <CreditNotes invoice={invoice} />
      <Reminders invoice={invoice} subscription={subscription} />
    </article>
  )
}

type Row = Invoice['content']['rows'][number] & { readonly place: number }

const columnsOf = ({ format, invoicing }: Texts): readonly Column<Row>[] => [
  { key: 'text', header: invoicing.what, width: 'minmax(0, 3fr)', leading: true, cell: ({ text }) => text },
  {
    key: 'quantity',
    header: invoicing.quantity,
    width: '7rem',
    figures: true,
    cell: ({ quantity, unit }) => `${typedQuantity(quantity)} ${unit}`.trim(),
  },
  { key: 'price', header: invoicing.price, width: '8rem', figures: true, cell: ({ price, priceDecimals }) => format.price(price, priceDecimals) },
  { key: 'vat', header: invoicing.vat, width: '5rem', figures: true, cell: ({ vat }) => `${vat} %` },
  { key: 'net', header: invoicing.net, width: '9rem', figures: true, cell: (row) => format.amount(rowNet(row)) },
]
