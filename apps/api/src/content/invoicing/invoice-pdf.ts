import { type Content, shownAddress } from '@portal/contract'
import { formatOrganisationNumber, paymentQr, reminderFees, spacedIban, toPayOf } from '@portal/domain'
import { createPdf, type Pdf } from '@portal/pdf'
import type { Texts } from '@portal/texts'
import { writeRows } from './invoice-rows-pdf.ts'

type Invoice = Content<'invoice'>
type Seller = Content<'seller'>
export type InvoicePdf = {
  readonly invoice: Invoice
  /** The seller as of the sending, else the present one; `null`: no seller has been filled in. */
  readonly seller: Seller | null
  /** The company's name, used when there is no seller. */
  readonly company: string
  /** JPEG or PNG; `null`: the paper names the seller in words only. */
  readonly logo: Uint8Array | null
  readonly texts: Texts
  readonly at: Date
}

/** An invoice, a credit note or a draft as PDF: buyer, rows, sums, and how to pay. It is streamed, so that a long invoice does not delay others. */
export const invoicePdf = (given: InvoicePdf): Pdf['stream'] => {
  const { invoice, texts } = given
  const pdf = begin(given, texts.invoicing.named(invoice.number, invoice.credits !== null))
  writeInvoice(pdf, given).then(pdf.finish, (error: unknown) => {
    pdf.stream.destroy(error instanceof Error ? error : new Error(String(error)))
  })
  return pdf.stream
}

const writeInvoice = async (pdf: Pdf, given: InvoicePdf): Promise<void> => {
  const { invoice, texts } = given
  const say = texts.invoicing
  writeParties(pdf, given)
  pdf.facts(
    filled([
      [say.date, invoice.date],
      [say.dueDate, invoice.credits === null ? invoice.dueDate : ''],
      [say.delivery, deliveryOf(invoice, texts)],
      [say.reference, invoice.reference],
      [say.creditOf, invoice.credits === null ? '' : say.number(invoice.credits)],
    ]),
  )
  await writeRows(pdf, invoice, texts)
  if (invoice.credits === null) writePayment(pdf, given, invoice.dueDate, qrOf(given))
}

/** A reminder of an invoice as PDF; `place` counts from 0. */
export const reminderPdf = (given: InvoicePdf, place: number): Pdf['stream'] | undefined => {
  const { invoice, texts } = given
  const { format, invoicing: say } = texts
  const reminder = invoice.reminders[place]
  if (!reminder) return undefined
  const fees = reminderFees(invoice.reminders.slice(0, place + 1))
  const pdf = begin(given, say.reminderNamed(place + 1))
  writeParties(pdf, given)
  pdf.paragraph(say.reminderWhat(invoice.dueDate))
  pdf.facts(
    filled([
      [say.reminderDate, reminder.date],
      [say.invoiceNumber, String(invoice.number ?? '')],
      [say.date, invoice.date],
      [say.formerDueDate, invoice.dueDate],
      [say.invoiceAmount, format.money(toPayOf(invoice))],
      [say.credits.credited, reminder.credited === 0 ? '' : format.money(0 - reminder.credited)],
      [say.reminderFee, fees === 0 ? '' : format.money(fees)],
      [say.toPay, format.money(toPayOf(invoice) - reminder.credited + fees)],
    ]),
  )
  writePayment(pdf, given, reminder.dueDate, undefined)
  pdf.paragraph(say.interest)
  pdf.finish()
  return pdf.stream
}

const begin = ({ invoice, seller, company, logo, texts, at }: InvoicePdf, title: string): Pdf => {
  const { invoicing: say } = texts
  const name = seller?.name ?? company
  const footer = `${name} · ${texts.invoicing.named(invoice.number, invoice.credits !== null)}`
  const pdf = createPdf({
    title: `${title}, ${name}`,
    issuer: {
      name,
      number: seller?.organisationNumber ? `${say.organisationNumber} ${formatOrganisationNumber(seller.organisationNumber)}` : '',
      logo,
    },
    language: texts.language,
    at,
    footer,
    pageName: texts.frame.page,
    lacking: texts.frame.lettersLacking,
  })
  pdf.title(title)
  return pdf
}

/** Seller and buyer, with what mervärdesskattelagen and skatteförfarandelagen ask of each: address, VAT number, approval for F-tax. */
const writeParties = (pdf: Pdf, { invoice: { buyer }, seller, company, texts: { format, invoicing: say } }: InvoicePdf): void =>
  pdf.beside(
    lines(
      seller?.name ?? company,
      seller?.street,
      seller && `${seller.postalCode} ${seller.city}`,
      seller?.phone,
      seller && shownAddress(seller.email),
      seller?.vatNumber && `${say.vatNumber}: ${seller.vatNumber}`,
      seller?.isApprovedForFTax ? say.isApproved : '',
    ),
    lines(
      buyer.name,
      buyer.street,
      `${buyer.postalCode} ${buyer.city}`,
      buyer.country === 'SE' ? '' : format.country(buyer.country),
      formatOrganisationNumber(buyer.organisationNumber),
      buyer.vatNumber && `${say.vatNumber}: ${buyer.vatNumber}`,
    ),
  )

/** The day or days of delivery; empty when the invoice names none. */
const deliveryOf = ({ delivery }: Invoice, { invoicing: say }: Texts): string =>
  delivery === null ? '' : delivery.from === delivery.to ? delivery.from : say.deliveryPeriod(delivery.from, delivery.to)

/** How high a QR code with its sentence is, in rows of facts. */
const QR_ROWS = 8

/** How to pay, on one page: accounts, reference, day, and the QR code where there is one. */
const writePayment = (pdf: Pdf, { invoice, seller, texts }: InvoicePdf, dueDate: string, qr: string | undefined): void => {
  const say = texts.invoicing
  const facts = filled([
    ['Bankgiro', seller?.bankgiro ?? ''],
    ['Plusgiro', seller?.plusgiro ?? ''],
    ['IBAN', spacedIban(seller?.iban ?? '')],
    ['BIC', seller?.bic ?? ''],
    [invoice.ocr ? say.ocr : say.paymentReference, invoice.ocr || String(invoice.number ?? '')],
    [say.payBy, dueDate],
  ])
  pdf.heading(say.payment, facts.length + (qr ? QR_ROWS : 0))
  pdf.facts(facts)
  if (!qr) return
  pdf.paragraph(say.payByQr)
  pdf.qr(qr)
}

/** What the QR code of the payment says, for a numbered invoice with an account to pay to. */
const qrOf = ({ invoice, seller }: InvoicePdf): string | undefined => {
  const { number, ocr, date, dueDate, vat } = invoice
  if (!seller || number === null) return undefined
  return paymentQr({ seller, reference: ocr || String(number), date, dueDate, toPay: toPayOf(invoice), vat })
}

const lines = (...all: readonly (string | null | undefined)[]): readonly string[] => all.flatMap((each) => each?.trim() || [])
const filled = (rows: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] => rows.filter(([, value]) => value !== '')
