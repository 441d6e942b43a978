import { formatOf } from './format.ts'
import type { CreditProblemTexts } from './problems.ts'

const { list, money, quantity } = formatOf('sv')

/** The credit notes of an invoice, whole or in parts. */
export const creditsSv = {
  title: (number: number) => `Kreditera faktura ${number}`,
  what: 'Vad ska krediteras?',
  kinds: { all: 'Allt som är kvar', rows: 'Rader', amount: 'Ett belopp' },
  left: (sum: string) => `Kvar att kreditera: ${sum}.`,
  leftOf: (count: string) => `${count} kvar`,
  rows: 'Rader att kreditera',
  quantityOf: (row: string) => `Antal av ${row}`,
  quantityWrong: (left: string) => `Skriv ett antal, högst ${left}.`,
  rowsMissing: 'Skriv antal på minst en rad.',
  amountField: 'Belopp med moms',
  amountWhat: 'Beloppet fördelas på fakturans momssatser efter vad som är kvar av varje.',
  amountWrong: (left: string) => `Skriv ett belopp, högst ${left}.`,
  preview: 'Kreditfakturan',
  total: 'Krediteras',
  leftAfter: 'Kvar att kreditera därefter',
  cannotUndo: 'Kreditfakturan får nästa nummer och skickas direkt. Det går inte att ångra.',
  paid: 'Fakturan är betald: betala tillbaka beloppet till kunden.',
  confirm: 'Kreditera',
  done: 'Kreditfakturan är skickad.',
  notes: 'Kreditfakturor',
  note: (number: number, day: string, sum: string) => `Kreditfaktura ${number}, ${day}: ${sum}`,
  credited: 'Krediterat',
  leftToPay: 'Kvar att betala',
  /** The rows of a credit note that its invoice does not have. */
  amount: 'Kreditering av belopp',
  adjustment: 'Justering för tidigare krediterat belopp',
}
export type CreditTexts = typeof creditsSv

/** What the credit of an invoice refuses. */
export const creditProblemsSv: CreditProblemTexts = {
  'credit-quantity-exceeds': ({ rows }) => ({
    title: 'Det är mer än vad som är kvar att kreditera',
    detail: `Ändra antalet på ${list(rows.map(({ row, left }) => `rad ${row} (kvar: ${quantity(left)})`))}.`,
  }),
  'credit-exceeds-left': ({ left }) => ({
    title: 'Det är mer än vad som är kvar att kreditera',
    detail: `Av fakturan är ${money(left)} kvar, efter rabatter och tidigare krediterade belopp. Kreditera mindre, ett belopp, eller allt som är kvar.`,
  }),
  'credit-nothing': () => ({ title: 'Det blir inget att kreditera', detail: 'Välj rader som kostar något, eller skriv ett belopp.' }),
}
