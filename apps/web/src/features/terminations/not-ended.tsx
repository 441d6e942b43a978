import { isPassing, problemIn, problemOf, Refused } from '../../platform/refused.ts'
import { useTo } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import { Banner } from '../../ui/banner.tsx'
import { ButtonLink } from '../../ui/links.tsx'
import { Failure } from '../../ui/states.tsx'

/** Why the end was refused, and what to do. If the other side ended first, that end and its receipt are shown (G11). */
export const NotEnded = ({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) => {
  const { problem, terminations, words } = useTexts()
  const to = useTo()
  const winner = problemIn(error, 'already-ended')?.termination
  if (winner) {
    const { id, endedBy, effectiveAt } = winner
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
  return (
    <Failure
      problem={problem(problemOf(error))}
      requestId={error instanceof Refused ? error.requestId : undefined}
      onRetry={isPassing(error) ? onRetry : undefined}
    />
  )
}
