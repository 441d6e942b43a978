import { useTexts } from '../../../platform/texts.ts'
import classes from './invoicing.module.css'
import type { Invoice } from './invoicing.queries.ts'

/** The credit notes of an invoice: number, day and sum. */
export const CreditNotes = ({ invoice: { content } }: { readonly invoice: Invoice }) => {
  const { format, invoicing } = useTexts()
  if (content.creditNotes.length === 0) return null
  return (
    <section className={classes['reminders']}>
      <h3>{invoicing.credits.notes}</h3>
      <ul>
        {content.creditNotes.map(({ number, date, toPay }) => (
          <li key={number}>{invoicing.credits.note(number, date, format.money(0 - toPay))}</li>
        ))}
      </ul>
    </section>
  )
}
