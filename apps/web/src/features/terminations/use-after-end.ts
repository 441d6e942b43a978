import type { EndAnswer } from '@portal/contract'
import { useNavigate } from 'react-router-dom'
import { useTo, within } from '../../platform/company.ts'
import { notify } from '../../platform/notices.ts'
import { useTexts } from '../../platform/texts.ts'

/**
 * Shows the receipt, or the receipts of several ends. An end that is planned for a later day has no receipt (G14): its collaboration is shown, and of
 * several the page that lists all services of the customer.
 */
export const useAfterEnd = () => {
  const { plannedEnds, terminations, together } = useTexts()
  const navigate = useNavigate()
  const to = useTo()
  return ([first, ...others]: readonly EndAnswer[]): void => {
    if (!first) return
    if ('lastDay' in first) {
      notify(plannedEnds.planned(first.lastDay))
      const { by, agency, customer, collaborationId } = first
      const several = { agency: within(agency.id, `/kunder/${customer.id}`), customer: to('/') }[by]
      void navigate(others.length > 0 ? several : to(`/samarbeten/${collaborationId}`), { replace: true })
      return
    }
    const { id, agency, endedBy } = first
    const path = others.length > 0 ? `/handelser/kvitton/${id}/alla` : `/handelser/kvitton/${id}`
    notify(others.length > 0 ? together.ended(others.length + 1) : terminations.ended)
    // After its last end an agency no longer sees the customer, so it reads the receipt from its own company.
    void navigate({ agency: within(agency.id, path), customer: to(path) }[endedBy], { replace: true })
  }
}
