import { Anchor } from '@mantine/core'
import { useTexts } from '../../../platform/texts.ts'
import type { RoomProps } from '../room.ts'
import classes from './invoicing.module.css'
import { type Invoice, pdfAddress } from './invoicing.queries.ts'

type Props = RoomProps & { readonly invoice: Invoice }

/** The reminders of an invoice, each as PDF. */
export const Reminders = ({ invoice: { id: recordId, content }, subscription: { id } }: Props) => {
  const { invoicing } = useTexts()
  if (content.reminders.length === 0) return null
  return (
    <section className={classes['reminders']}>
      <h3>{invoicing.reminders}</h3>
      <ul>
        {content.reminders.map(({ date, dueDate }, place) => (
          <li key={date}>
            <Anchor href={pdfAddress(id, recordId, place + 1)} download>
              {invoicing.reminderOn(place + 1, date, dueDate)}
            </Anchor>
          </li>
        ))}
      </ul>
    </section>
  )
}
