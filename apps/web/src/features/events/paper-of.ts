import type { EventView } from '@portal/contract'
import type { Texts } from '@portal/texts'

/** What there is to read of an event. `label`: what a screen reader says, where the name alone is not enough. */
type Paper = { readonly path: string; readonly name: string; readonly label?: string }

/** The receipt or certificate that an event left, or `null`. A new type of event does not compile until it has its case. */
export const paperOf = (event: EventView, { deletions, events }: Texts): Paper | null => {
  switch (event.type) {
    case 'collaboration-ended': {
      const { terminationId, receiptNumber } = event.details
      return { path: `/handelser/kvitton/${terminationId}`, name: events.receipt, label: events.receiptNamed(receiptNumber) }
    }
    case 'subscription-upgraded':
      return { path: `/handelser/uppgradering/${event.details.upgradeId}`, name: events.receipt }
    case 'deletion-carried-out':
      return { path: `/handelser/intyg/${event.details.terminationId}`, name: deletions.show }
    case 'collaboration-requested':
    case 'collaboration-accepted':
    case 'collaboration-declined':
    case 'collaboration-withdrawn':
    case 'end-planned':
    case 'planned-end-moved':
    case 'planned-end-called-off':
    case 'planned-end-in-the-way':
    case 'planned-end-lapsed':
    case 'agency-access-fell':
    case 'agency-access-returned':
    case 'agency-access-taken-away':
    case 'deletion-scheduled':
    case 'deletion-cancelled':
    case 'deletion-held':
    case 'deletion-released':
    case 'main-contact-set':
    case 'user-added':
    case 'user-activated':
    case 'user-changed':
    case 'user-removed':
    case 'auditor-access-ended':
    case 'reminder-sent':
    case 'payroll-backup-handed-over':
    case 'sie-imported':
    case 'sie-import-undone':
    case 'voucher-corrected':
    case 'register-imported':
      return null
  }
}
