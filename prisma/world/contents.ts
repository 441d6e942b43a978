import type { NewRecord } from './builders.ts'

const ore = (kronor: number): number => Math.round(kronor * 100)
const two = (number: number): string => String(number).padStart(2, '0')

const BUYERS = [
  'Restaurang Skärgårdskrogen',
  'Fiskhallen i Lysekil AB',
  'Hotell Ängön',
  'ICA Kvantum Strömstad',
  'Göteborgs Saluhall',
  'Båtklubben Måsen',
] as const

/** A year's invoices of a fish shop: one a month, the last two not paid yet. */
export const invoices = (year: number): readonly NewRecord[] =>
  Array.from({ length: 12 }, (_, index) => {
    const date = `${year}-${two(index + 1)}-${two(4 + index)}`
    const net = 8_400 + index * 1_275.5
    const vat = Math.round(net * 12) / 100
    return {
      kind: 'invoice',
      key: `${date}/${1001 + index}`,
      accountingDate: date,
      at: `${date}T09:00:00Z`,
      content: {
        number: String(1001 + index),
        date,
        dueDate: `${year}-${two(index + 1)}-28`,
        customer: BUYERS[index % BUYERS.length],
        total: ore(net + vat),
        vat: ore(vat),
        state: index < 10 ? 'paid' : 'sent',
      },
    }
  })
