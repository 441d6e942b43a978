import { isOverdue } from '@portal/domain'
import type { Texts } from '@portal/texts'
import type { Invoice } from './invoicing.queries.ts'

const TONES = { draft: 'neutral', sent: 'info', paid: 'success', credited: 'neutral' } as const

/** The state of an invoice today. A sent invoice that is not paid in time is overdue. */
export const stateOf = (content: Invoice['content'], { format, invoicing }: Texts) =>
  isOverdue(content, format.date(new Date().toISOString()))
    ? ({ label: invoicing.overdue, tone: 'warning' } as const)
    : { label: invoicing.states[content.state], tone: TONES[content.state] }
