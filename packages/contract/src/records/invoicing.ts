import {
  COUNTRIES,
  INVOICE_ABILITIES,
  INVOICE_STATES,
  isBankgiro,
  isBic,
  isIban,
  isOcr,
  isOrganisationNumber,
  isOtherEuVatNumber,
  isPlusgiro,
  isVatNumber,
  MOST_NET,
  rowNet,
  OCR_KINDS,
  PRICE_DECIMALS,
  VAT_CLASSES,
  VAT_RATES,
  VAT_REASONS,
} from '@portal/domain'
import * as z from 'zod'
import { emailOrNone, emailShown } from '../email.ts'
import { day, instant, line, ore, text } from '../scalars.ts'

/** The largest price of a row; sums of such rows are still exact numbers. */
const MOST_PRICE = 100_000_000_000
const MOST_QUANTITY = 1_000_000_000
export const MOST_ROWS = 500

const address = { street: text(100).default(''), postalCode: text(20).default(''), city: text(60).default('') }
const vat = z.literal(VAT_RATES)
/** Per unit, without VAT: in öre, or with more decimals of a krona in units of the last one. */
const price = { price: z.int().min(-MOST_PRICE).max(MOST_PRICE), priceDecimals: z.literal(PRICE_DECIMALS).default(2) }
/** Why no VAT is charged; only at 0 %. `null`: nothing is said, which is asked when an invoice is sent. */
const vatReason = z.enum(VAT_REASONS).nullable().default(null)
/** What is sold, where a law changes its rate from a day; `null`: its rate is as it is written. */
const vatClass = z.enum(VAT_CLASSES).nullable().default(null)
const hasFittingReason = (each: { readonly vat: number; readonly vatReason: string | null }) => each.vat === 0 || each.vatReason === null

const filled = (is: (text: string) => boolean, most = 20) =>
  text(most)
    .refine((each) => each === '' || is(each))
    .default('')

/** A buyer's country (ISO 3166-1 alpha-2) and VAT number, of Sweden or another member state of the EU, without spaces. */
const abroad = {
  country: z
    .string()
    .refine((code) => COUNTRIES.includes(code))
    .default('SE'),
  vatNumber: filled((number) => isVatNumber(number) || isOtherEuVatNumber(number)),
}

/** A buyer in the customer's register. */
export const buyerCard = z.strictObject({
  name: line(100),
  organisationNumber: text(20).default(''),
  email: emailOrNone.default(''),
  ...address,
  ...abroad,
  /** Days until an invoice is due. */
  terms: z.int().min(0).max(365).default(30),
  /** Why this buyer is not charged VAT; it fills in the rows of an invoice. `null`: the buyer is charged VAT. */
  vatReason,
})

export const article = z
  .strictObject({
    number: line(30),
    name: line(100),
    unit: text(20).default(''),
    ...price,
    /** With a class, its rate on the day the article was saved; an invoice takes that of its own day. */
    vat,
    vatReason,
    vatClass,
  })
  .refine(hasFittingReason, { path: ['vatReason'] })

/** The seller as printed on invoices; one per service. Empty fields are not printed. */
export const seller = z.strictObject({
  name: line(100),
  organisationNumber: filled(isOrganisationNumber),
  vatNumber: filled(isVatNumber),
  email: emailOrNone.default(''),
  phone: text(30).default(''),
  bankgiro: filled(isBankgiro),
  plusgiro: filled(isPlusgiro),
  iban: filled(isIban, 42),
  bic: filled(isBic),
  isApprovedForFTax: z.boolean().default(false),
  /** How the payment references of sent invoices are made. */
  ocr: z.enum(OCR_KINDS).default('none'),
  /** Whether invoices are rounded to whole kronor (öresavrundning). */
  roundsToKronor: z.boolean().default(false),
  ...address,
})

/** A buyer and a seller as answered. */
export const buyerCardShown = buyerCard.extend({ email: emailShown.default('') })
export const sellerShown = seller.extend({ email: emailShown.default('') })

const row = z.strictObject({
  text: text(200).default(''),
  /** In thousandths. */
  quantity: z.int().min(-MOST_QUANTITY).max(MOST_QUANTITY),
  unit: text(20).default(''),
  ...price,
  vat,
  vatReason,
  vatClass,
})
const rowDraft = row.refine((each) => Math.abs(rowNet(each)) <= MOST_NET, { path: ['price'] }).refine(hasFittingReason, { path: ['vatReason'] })
const buyer = z.strictObject({ name: line(100), organisationNumber: text(20).default(''), ...address, ...abroad })
/** The days of delivery; the same day twice for a delivery on one day. `null`: nothing is said. */
const delivery = z
  .strictObject({ from: day, to: day })
  .refine(({ from, to }) => to >= from, { path: ['to'] })
  .nullable()
  .default(null)

/** What a person fills in. Number, sums and state are computed. The due date cannot be before the invoice date. */
export const invoiceDraft = z
  .strictObject({
    buyer,
    date: day,
    dueDate: day,
    reference: text(100).default(''),
    delivery,
    /** A payment reference of one’s own; empty: the seller’s details say how it is made. */
    ocr: text(40)
      .refine((each) => each === '' || isOcr(each))
      .default(''),
    rows: z.array(rowDraft).max(MOST_ROWS).default([]),
  })
  .refine(({ date, dueDate }) => dueDate >= date, { path: ['dueDate'] })
  .refine(({ rows }) => Math.abs(rows.reduce((sum, each) => sum + rowNet(each), 0)) <= MOST_NET, { path: ['rows'] })

/** `fee` in öre. `dueDate`: the new due date. `credited`: what had been credited of the invoice by then, in öre. */
const reminder = z.strictObject({ date: day, dueDate: day, fee: z.int(), credited: ore.default(0) })
const vatLine = z.strictObject({ rate: vat, reason: vatReason, net: ore, vat: ore })

/** A quantity of a row of the invoice, in thousandths; `row` counts from 0. */
export const rowQuantity = z.strictObject({ row: z.int().min(0).max(MOST_ROWS), quantity: z.int().min(-MOST_QUANTITY).max(MOST_QUANTITY) })

/** What one credit note took of the invoice, with the invoice’s signs, in öre; `toPay` with VAT and rounding. */
const credited = z.strictObject({
  number: z.int(),
  date: day,
  toPay: ore,
  byRate: z.array(vatLine),
  quantities: z.array(rowQuantity),
})

export const invoice = z.strictObject({
  /** Given when the invoice is sent, without gaps within the service. `null`: a draft. */
  number: z.int().nullable(),
  buyer,
  date: day,
  dueDate: day,
  reference: z.string(),
  delivery,
  /** What identifies the payment; empty: the number does. */
  ocr: z.string().default(''),
  rows: z.array(row),
  state: z.enum(INVOICE_STATES),
  /** All sums in öre. */
  net: ore,
  vat: ore,
  total: ore,
  /** Added to the total, so that whole kronor are paid. */
  rounding: z.int().min(-99).max(99).default(0),
  byRate: z.array(vatLine),
  /** The number of the invoice that this one credits, or of the credit note that left nothing of this one. */
  credits: z.int().nullable(),
  creditedBy: z.int().nullable(),
  sentAt: instant.nullable(),
  paidAt: instant.nullable(),
  /** The seller at the time of sending. `null`: the invoice came from elsewhere. */
  seller: seller.nullable().default(null),
  reminders: z.array(reminder).default([]),
  /** The credit notes of this invoice, in their order; those of invoices credited whole before parts could be are not here. */
  creditNotes: z.array(credited).default([]),
})

/** An invoice as answered. */
export const invoiceShown = invoice.extend({ seller: sellerShown.nullable().default(null) })
const oddRate = z.strictObject({ row: z.int(), vatClass: z.enum(VAT_CLASSES), rate: vat, expected: vat, on: day })
/** Shown beside the content: what the caller may do with the invoice now, and what to look at before it is sent. */
export const ofInvoice = {
  abilities: z.array(z.enum(INVOICE_ABILITIES)).readonly().default([]),
  /** Rows, counted from 1, whose rate is not the one of their class on the day of delivery, or else of the invoice. It may be meant. */
  oddRates: z.array(oddRate).readonly().default([]),
}
