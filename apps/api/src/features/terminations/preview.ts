import { createHash } from 'node:crypto'
import type { BlockerView, OutcomePreview, Preview, PreviewTogether, Problem } from '@portal/contract'
import { type OutcomeChoice, type OutcomePlan, previewTerminations, type ServiceCode, suggestedOutcome, type TerminationFacts } from '@portal/domain'
import { type Language, serviceName, texts } from '@portal/texts'
import { canonical } from '../../platform/idempotency.ts'
import type { Foreseen } from './planned-ends/foresee.ts'

/**
 * The version of what is shown before an end: a fingerprint of everything that would happen, so it changes when and only when that changes (G13). It
 * is computed from each end by itself: the combinations follow from those, and a caller may choose after the preview.
 */
export const versionOf = (facts: TerminationFacts): string => {
  const { blockers, ends } = previewTerminations({ ...facts, ends: inOneOrder(facts.ends) })
  return createHash('sha256').update(canonical({ blockers, ends })).digest('base64url').slice(0, 32)
}

/** Where one collaboration ends, its refusals need not say which one they are about. */
export const ofOne = <R extends Problem | BlockerView>(refusal: R): R =>
  'collaborationId' in refusal ? { ...refusal, collaborationId: undefined } : refusal

/** The same ends in whatever order they are asked about are the same preview. */
const inOneOrder = ([first, ...others]: TerminationFacts['ends']): TerminationFacts['ends'] => {
  const [least = first, ...rest] = [first, ...others].toSorted((one, other) => (one.collaboration.id < other.collaboration.id ? -1 : 1))
  return [least, ...rest]
}

/** The plan of each outcome of one collaboration, not carried out. `facts`: on the day of `later`. */
export const previewOf = ({ facts, later }: Foreseen, language: Language): Preview => {
  const { blockers, ends } = previewTerminations(facts)
  const [{ collaboration }] = facts.ends
  const outcomes = ends.flatMap((end) => end.outcomes)
  return {
    version: versionOf(facts),
    blockers: blockers.map((blocker) => ofOne<BlockerView>(blocker)),
    outcomes: outcomes.map((plan) => labelled(plan, collaboration.service, language)),
    ...later,
  }
}

/** The plan of several ends of one pair, not carried out. `choices`: the outcomes chosen so far. */
export const previewTogetherOf = ({ facts, later }: Foreseen, choices: readonly OutcomeChoice[], language: Language): PreviewTogether => {
  const { ends, ...consequences } = previewTerminations(facts, choices)
  const serviceOf = new Map(facts.ends.map(({ collaboration: { id, service } }) => [id, service]))
  return {
    version: versionOf(facts),
    ...consequences,
    ...later,
    ends: ends.flatMap((end) => {
      const code = serviceOf.get(end.collaborationId)
      if (code === undefined) return []
      return {
        collaborationId: end.collaborationId,
        service: { code, name: serviceName(code) },
        suggested: suggestedOutcome(end) ?? null,
        outcomes: end.outcomes.map((plan) => labelled(plan, code, language)),
      }
    }),
  }
}

const labelled = (plan: OutcomePlan, service: ServiceCode, language: Language): OutcomePreview => ({
  ...plan,
  label: texts(language).outcomeLabel(service, plan.outcome),
})
