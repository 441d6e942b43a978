import { categoryOf, type ElectronicInvoice } from '@portal/domain'
import type { Part } from './xml.ts'

/** The days of a delivery that took several. */
export const periodPart = ({ delivery }: ElectronicInvoice): Part =>
  delivery && delivery.from !== delivery.to
    ? [
        'cac:InvoicePeriod',
        [
          ['cbc:StartDate', delivery.from],
          ['cbc:EndDate', delivery.to],
        ],
      ]
    : undefined

/**
 * The day of a delivery on one day. A sale within the EU says where and when it was delivered (BR-IC-11, BR-IC-12); where the invoice says nothing,
 * that is its own day.
 */
export const deliveryPart = ({ date, delivery, buyer, rows }: ElectronicInvoice): Part => {
  const isWithinEu = rows.some((row) => categoryOf(row) === 'K')
  const day = delivery === null ? (isWithinEu ? date : '') : delivery.from === delivery.to ? delivery.from : ''
  if (day === '' && !isWithinEu) return undefined
  return [
    'cac:Delivery',
    [
      ['cbc:ActualDeliveryDate', day],
      isWithinEu ? ['cac:DeliveryLocation', [['cac:Address', [['cac:Country', [['cbc:IdentificationCode', buyer.country]]]]]]] : undefined,
    ],
  ]
}
