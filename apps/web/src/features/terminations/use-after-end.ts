import type { EndAnswer } from '@portal/contract'
import { useNavigate } from 'react-router-dom'
import { useTo, within } from '../../platform/company.ts'
import { notify } from '../../platform/notices.ts'
import { useTexts } from '../../platform/texts.ts'

/** Shows the receipt, or the receipts of several ends; the collaboration, where its end is planned for a later day (G14). */
export const useAfterEnd = () => {
  const { plannedEnds, terminations, together } = useTexts()
  const navigate = useNavigate()
  const to = useTo()
  return ([first, ...others]: readonly EndAnswer[]): void => {
    if (!first) return
    if ('lastDay' in first) {
      notify(plannedEnds.planned(first.lastDay))
      void navigate(to(`/samarbeten/${first.collaborationId}`), { replace: true })
      return
    }
    const { id, agency, endedBy } = first
    const path = others.length > 0 ? `/handelser/kvitton/${id}/alla` : `/handelser/kvitton/${id}`
    notify(others.length > 0 ? together.ended(others.length + 1) : terminations.ended)
    // After its last end an agency no longer sees the customer, so it reads the receipt from its own company.
    void navigate({ agency: within(agency.id, path), customer: to(path) }[endedBy], { replace: true })
  }
}
