import type { CollaborationView, Problem } from '@portal/contract'
import { useTo } from '../../platform/company.ts'
import { isPassing, problemOf, Refused } from '../../platform/refused.ts'
import { useTexts } from '../../platform/texts.ts'
import { Banner } from '../../ui/banner.tsx'
import { ButtonLink } from '../../ui/links.tsx'
import { Failure } from '../../ui/states.tsx'

type Props = { readonly error: Error; readonly collaborations: readonly CollaborationView[]; readonly onRetry: () => void }

/** Why nothing was ended, and what to do. Of several ends it names those that were refused; each reason stands beside its service. */
export const NotEnded = ({ error, collaborations, onRetry }: Props) => {
  const { format, together } = useTexts()
  const problems = error instanceof Refused ? error.problems : [problemOf(error)]
  const refused = collaborations.filter(({ id }) => problems.some((problem) => isAbout(problem, id)))
  const [first] = problems.filter((problem) => collaborations.length === 1 || !collaborations.some(({ id }) => isAbout(problem, id)))
  return (
    <>
      {collaborations.length > 1 && refused.length > 0 && (
        <Banner tone="danger" role="alert" title={together.nothingEnded}>
          {format.list(refused.map(({ service }) => service.name))}
        </Banner>
      )}
      {first && <Reason problem={first} error={error} onRetry={onRetry} />}
    </>
  )
}

/** The refusals of one of several ends. */
export const NotEndedOf = ({ error, collaborationId }: { readonly error: Error; readonly collaborationId: string }) =>
  (error instanceof Refused ? error.problems : [])
    .filter((problem) => isAbout(problem, collaborationId))
    .map((problem) => <Reason key={problem.code} problem={problem} error={error} />)

const isAbout = (problem: Problem, collaborationId: string): boolean => 'collaborationId' in problem && problem.collaborationId === collaborationId

type ReasonProps = { readonly problem: Problem; readonly error: Error; readonly onRetry?: () => void }

/** If the other side ended first, that end and its receipt are shown (G11). */
const Reason = ({ problem, error, onRetry }: ReasonProps) => {
  const { problem: told, terminations, words } = useTexts()
  const to = useTo()
  const winner = 'termination' in problem ? problem.termination : undefined
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
      problem={told(problem)}
      requestId={error instanceof Refused ? error.requestId : undefined}
      onRetry={isPassing(error) ? onRetry : undefined}
    />
  )
}
