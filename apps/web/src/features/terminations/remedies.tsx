import type { ConfirmationCode } from '@portal/domain'
import type { ComponentType } from 'react'
import { Remind } from '../../parts/remind.tsx'
import { useTo } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import { TextLink } from '../../ui/links.tsx'

type Props = {
  readonly collaborationId: string
  readonly subscriptionId: string
  /** How many things are left undone, or will be lost. */
  readonly count: number
}

/** To the steps of Lön, where each of them is done. */
const ToHandover = ({ subscriptionId }: Props) => {
  const { payroll } = useTexts()
  const to = useTo()
  return <TextLink to={to(`/tjanster/${subscriptionId}`, { rum: 'overlamning' })}>{payroll.handover}</TextLink>
}

/** To the complete export. An empty workspace needs none. */
const ToExport = ({ subscriptionId, count }: Props) => {
  const { exports: exporting } = useTexts()
  const to = useTo()
  return count > 0 && <TextLink to={to(`/tjanster/${subscriptionId}/export`)}>{exporting.title}</TextLink>
}

/** What the page offers for each confirmation that is not done; `null`: there is nothing to do from here. */
export const REMEDIES: Readonly<Record<ConfirmationCode, ComponentType<Props> | null>> = {
  'lon-user-added': ToHandover,
  'lon-synchronised': ToHandover,
  'lon-backup-handed-over': ToHandover,
  'lon-backup-current': ToHandover,
  'utlagg-reports-sent': null,
  'utlagg-expenses-submitted': Remind,
  'data-will-be-deleted': ToExport,
}
