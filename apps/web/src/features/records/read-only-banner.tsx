import type { SubscriptionView } from '@portal/contract'
import type { ReactNode } from 'react'
import { useTo } from '../../platform/company.ts'
import { SUBSCRIPTION_STATES } from '../../platform/subscription-states.ts'
import { useTexts } from '../../platform/texts.ts'
import { Banner } from '../../ui/banner.tsx'
import { TextLink } from '../../ui/links.tsx'

type Props = { readonly subscription: SubscriptionView; readonly children?: ReactNode }

/** Tells since when and why the service is read-only, and what can still be done. */
export const ReadOnlyBanner = ({ subscription: { state, ended, customer, readsWhile, retention, abilities }, children }: Props) => {
  const { records } = useTexts()
  const to = useTo()
  if (!SUBSCRIPTION_STATES[state].isReadOnly) return null
  const receipt = ended && abilities.includes('see-termination') && (
    <TextLink to={to(`/handelser/kvitton/${ended.terminationId}`)}>{records.toReceipt}</TextLink>
  )
  return (
    <Banner
      tone="info"
      title={ended ? records.readOnlySince(ended.at) : records.readOnlyTitle}
      actions={
        <>
          {receipt}
          {children}
        </>
      }
    >
      {[
        ended && (ended.deletionCancelled ? records.readOnlyKept : records.readOnlyWhy(ended.agency.name)),
        records.readOnlyWhat,
        readsWhile && records.readOnlyWhile(customer.name),
        retention && records.retention(retention.until),
      ]
        .filter(Boolean)
        .join(' ')}
    </Banner>
  )
}
