import type { SubscriptionView } from '@portal/contract'
import type { ReactNode } from 'react'
import { useCompany, useTo } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import { Banner } from '../../ui/banner.tsx'
import { TextLink } from '../../ui/links.tsx'

type Props = { readonly subscription: SubscriptionView; readonly children?: ReactNode }

/** Since when, why, and what can still be done. */
export const ReadOnlyBanner = ({ subscription: { state, ended }, children }: Props) => {
  const { records } = useTexts()
  const { abilities } = useCompany()
  const to = useTo()
  if (state !== 'read-only') return null
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
      {records.readOnlyBanner}
    </Banner>
  )
}
