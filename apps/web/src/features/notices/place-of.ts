import type { NoticeView } from '@portal/contract'
import { within } from '../../platform/company.ts'

/** The address of the thing that a notice is about, within the company through which it concerns the reader. */
export const placeOf = (notice: NoticeView): string =>
  // Who was removed from a company cannot go there any more.
  notice.about === 'event' && notice.event.type === 'user-removed' ? '/konto' : within(notice.through.id, pathOf(notice))

const pathOf = (notice: NoticeView): string => {
  if (notice.about === 'case-answered') return `/arenden/${notice.caseId}`
  if (notice.about === 'bulk-ended') return `/samarbeten/avsluta-flera/${notice.bulkEndId}`
  const { event, through } = notice
  const { details } = event
  if (event.type === 'deletion-carried-out') return `/handelser/intyg/${event.details.terminationId}`
  if ('terminationId' in details) return `/handelser/kvitton/${details.terminationId}`
  if (event.type === 'subscription-upgraded') return `/handelser/uppgradering/${event.details.upgradeId}`
  if (event.company.id !== through.id) return `/kunder/${event.company.id}`
  if (event.type === 'user-changed' || event.type === 'main-contact-set') return '/'
  if (event.type === 'auditor-access-ended') return '/anvandare'
  return 'subscriptionId' in details && event.agency === null ? `/tjanster/${details.subscriptionId}` : '/samarbeten'
}
