import type { TerminationView } from '@portal/contract'
import { isolated } from '../../platform/isolated.ts'
import { useTexts } from '../../platform/texts.ts'

/** What is the same for all ends of an act: the parties, when, and by whom. Names and values, in order. */
export const useActFacts = ({
  customer,
  agency,
  effectiveAt,
  endedBy,
  planned,
}: TerminationView): readonly (readonly [name: string, value: string])[] => {
  const { companies, format, plannedEnds, terminations, words } = useTexts()
  const party = { customer, agency }[endedBy]
  return [
    [terminations.customer, companies.named(customer)],
    [terminations.agency, companies.named(agency)],
    [terminations.effectiveAt, format.instant(effectiveAt)],
    ...(planned ? [[plannedEnds.receiptPlanned, plannedEnds.receiptPlannedOn(format.instant(planned.at), planned.lastDay)] as const] : []),
    [terminations.endedBy, `${isolated(party.name)} (${words.party[endedBy].toLocaleLowerCase()})`],
  ]
}
