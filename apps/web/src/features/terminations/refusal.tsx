import { Refused, problemOf } from '../../platform/refused.ts'
import { useTo } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import { Banner } from '../../ui/banner.tsx'
import { ButtonLink } from '../../ui/links.tsx'
import { Failure } from '../../ui/states.tsx'

/** Why it was not ended, and what to do. Somebody who was faster is named, with the receipt (G11). */
export const Refusal = ({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) => {
  const { problem, terminations, words } = useTexts()
  const to = useTo()
  const refused = problemOf(error)
  if (refused.code === 'already-ended' && refused.termination) {
    const { id, endedBy, effectiveAt } = refused.termination
    return (
      <Banner
        tone="info"
        role="alert"
        title={terminations.alreadyEnded}
        actions={<ButtonLink to={to(`/handelser/kvitton/${id}`)}>{terminations.toReceipt}</ButtonLink>}
      >
        {terminations.alreadyEndedBy(words.party[endedBy], effectiveAt)} {terminations.alreadyEndedWhat}
      </Banner>
    )
  }
  const again = refused.code === 'unavailable' || refused.code === 'unexpected'
  return (
    <Failure problem={problem(refused)} requestId={error instanceof Refused ? error.requestId : undefined} onRetry={again ? onRetry : undefined} />
  )
}
