import { CONTENT, type Content } from '@portal/contract'
import { formatOrganisationNumber, laterOf, toPayOf } from '@portal/domain'
import type { Texts } from '@portal/texts'
import type { Table } from '../../platform/offline/record.ts'
import { offlineKind } from '../offline.ts'
import { rowCells, vatLineCells } from './shown-rows.ts'

type Invoice = Content<'invoice'>

export const offlineInvoices = offlineKind(
  CONTENT.invoice,
  ({ invoicing: say }) => [
    { label: say.invoice, is: 'key' },
    { label: say.buyer, is: 'text' },
    { label: say.dated, is: 'day', wide: true },
    { label: say.due, is: 'day', wide: true },
    { label: say.state, is: 'text', wide: true },
    { label: say.amount, is: 'amount' },
  ],
  (invoice, { texts }) => {
    const { invoicing: say } = texts
    const { number, credits, buyer, date, dueDate, state, reference, ocr, rows } = invoice
    return {
      title: `${say.named(number, credits !== null)}, ${buyer.name}`,
      cells: [say.short(number, credits !== null), buyer.name, date, dueDate, say.states[state], toPayOf(invoice)],
      words: [buyer.organisationNumber, reference, ocr, ...new Set(rows.map(({ text }) => text))],
      facts: factsOf(invoice, texts),
      tables: [rowsOf(invoice, texts)],
    }
  },
)

const factsOf = (invoice: Invoice, texts: Texts): readonly (readonly [string, string])[] => {
  const { format, invoicing: say, offline } = texts
  const {
    buyer,
    date,
    dueDate,
    delivery,
    reference,
    ocr,
    state,
    net,
    byRate,
    rounding,
    credits,
    creditedBy,
    sentAt,
    paidAt,
    reminders,
    creditNotes,
  } = invoice
  const money = (ore: number): string => (ore === 0 ? '' : format.money(ore))
  const { credited, fees, left } = laterOf(invoice)
  return [
    [say.buyer, [buyer.name, buyer.street, `${buyer.postalCode} ${buyer.city}`.trim()].filter((line) => line !== '').join(', ')],
    [say.organisationNumber, formatOrganisationNumber(buyer.organisationNumber)],
    [say.vatNumberOfBuyer, buyer.vatNumber],
    [say.date, date],
    [say.dueDate, credits === null ? dueDate : ''],
    [say.delivery, delivery === null ? '' : delivery.from === delivery.to ? delivery.from : say.deliveryPeriod(delivery.from, delivery.to)],
    [say.reference, reference],
    [say.ocr, ocr],
    [say.state, say.states[state]],
    [offline.sentAt, sentAt === null ? '' : format.instant(sentAt)],
    [offline.paidAt, paidAt === null ? '' : format.instant(paidAt)],
    [say.creditOf, credits === null ? '' : say.number(credits)],
    [say.creditedBy, creditedBy === null ? '' : say.named(creditedBy, true)],
    [say.reminders, reminders.map((each, at) => say.reminderOn(at + 1, each.date, each.dueDate)).join('; ')],
    [say.credits.notes, creditNotes.map((each) => say.credits.note(each.number, each.date, format.money(0 - each.toPay))).join('; ')],
    [say.net, format.money(net)],
    ...byRate.map((line) => vatLineCells(line, texts)),
    [say.rounding, money(rounding)],
    [say.toPay, format.money(toPayOf(invoice))],
    [say.credits.credited, money(0 - credited)],
    [say.reminderFee, money(fees)],
    [credited === 0 ? say.toPayWithFee : say.credits.leftToPay, left === null ? '' : format.money(left)],
  ]
}

const rowsOf = ({ rows }: Invoice, texts: Texts): Table => {
  const { invoicing: say } = texts
  return {
    caption: say.rows,
    heads: [say.what, say.quantity, say.price, say.vat, say.net],
    n: [1, 2, 3, 4],
    rows: rows.map((row) => rowCells(row, texts)),
  }
}
