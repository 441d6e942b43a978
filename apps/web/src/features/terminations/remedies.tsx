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

/** Leads to the steps of Lön, where each can be done. */
const ToHandover = ({ subscriptionId }: Props) => {
  const { payroll } = useTexts()
  const to = useTo()
  return <TextLink to={to(`/tjanster/${subscriptionId}`, { rum: 'overlamning' })}>{payroll.handover}</TextLink>
}

/** Leads to the complete export. An empty workspace needs none. */
const ToExport = ({ subscriptionId, count }: Props) => {
  const { exports: exporting } = useTexts()
  const to = useTo()
  return count > 0 && <TextLink to={to(`/tjanster/${subscriptionId}/export`)}>{exporting.title}</TextLink>
}

/** What the page offers for each confirmation that is not done; `null` when there is nothing to do here. */
export const REMEDIES: Readonly<Record<ConfirmationCode, ComponentType<Props> | null>> = {
  'lon-user-added': ToHandover,
  'lon-synchronised': ToHandover,
  'lon-backup-handed-over': ToHandover,
  'lon-backup-current': ToHandover,
  'utlagg-reports-sent': null,
  'utlagg-expenses-submitted': Remind,
  'data-will-be-deleted': ToExport,
}
