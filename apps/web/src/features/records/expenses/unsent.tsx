import type { Answer, expenses as contract, SubscriptionView } from '@portal/contract'
import { isWaitedFor, unsentOf } from '@portal/domain'
import { Remind } from '../../../parts/remind.tsx'
import { useTexts } from '../../../platform/texts.ts'
import { Banner } from '../../../ui/banner.tsx'

type Props = { readonly subscription: SubscriptionView; readonly persons: Answer<typeof contract.persons>['items'] }

/** How much is not sent yet, and who has something left to submit, with the button that reminds them. */
export const Unsent = ({ subscription: { collaborationId, abilities }, persons }: Props) => {
  const { expenses } = useTexts()
  const unsent = persons.reduce((sum, person) => sum + unsentOf(person), 0)
  const waiting = persons.filter(isWaitedFor).map(({ person }) => person)
  if (unsent === 0) return null
  const reminds = collaborationId !== null && abilities.includes('remind') && waiting.length > 0
  return (
    <Banner tone="info" title={expenses.unsent(unsent)} actions={reminds && <Remind collaborationId={collaborationId} />}>
      {waiting.length > 0 && expenses.waiting(waiting)}
    </Banner>
  )
}
