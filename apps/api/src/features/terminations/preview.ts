import { createHash } from 'node:crypto'
import type { Preview } from '@portal/contract'
import { previewTermination, type TerminationFacts } from '@portal/domain'
import { type Language, texts } from '@portal/texts'
import { canonical } from '../../platform/idempotency.ts'

/**
 * The plan of each outcome, not carried out. The version is a fingerprint of everything that would happen, so it changes when and only when that
 * changes (G13).
 */
export const previewOf = (facts: TerminationFacts, language: Language): Preview => {
  const { blockers, outcomes } = previewTermination(facts)
  const { outcomeLabel } = texts(language)
  return {
    version: createHash('sha256').update(canonical({ blockers, outcomes })).digest('base64url').slice(0, 32),
    blockers,
    outcomes: outcomes.map((plan) => ({ ...plan, label: outcomeLabel(facts.collaboration.service, plan.outcome) })),
  }
}
