import type { LeftoverView } from '@portal/contract'
import type { ReactNode } from 'react'
import { useTexts } from '../../platform/texts.ts'
import { Banner } from '../../ui/banner.tsx'

type Props = { readonly leftovers: readonly LeftoverView[]; readonly actions?: ReactNode }

/** What a party goes on seeing of a service that it loses, in words (G17). */
export const Leftovers = ({ leftovers, actions }: Props) => {
  const { leftovers: told, terminations } = useTexts()
  const sentences = told(leftovers)
  if (sentences.length === 0) return null
  return (
    <Banner tone="warning" title={sentences.map((sentence) => `${sentence}.`).join(' ')} actions={actions}>
      {terminations.leftoversWhat}
    </Banner>
  )
}
