import type { OutcomePreview } from '@portal/contract'
import { serviceName } from '@portal/texts/services'
import { useTexts } from '../../platform/texts.ts'
import { ChangeMatrix } from '../../ui/change-matrix.tsx'

type Effect = OutcomePreview['effects'][number]
type Props = { readonly effects: readonly Effect[]; readonly unchanged: readonly Effect[]; readonly customer: string; readonly agency: string }

const TONES = { none: 'danger', read: 'warning', write: 'plain' } as const

/** Who can do what in which service, before and after an end. Changes come first; what stays the same is shown quietly below. */
export const EffectMatrix = ({ effects, unchanged, customer, agency }: Props) => {
  const { terminations, words } = useTexts()
  const names = { customer, agency }
  return (
    <ChangeMatrix
      caption={terminations.matrix}
      corner={terminations.who}
      columns={[terminations.before, terminations.after]}
      unchanged={terminations.unchanged}
      rows={[...effects, ...unchanged].map(({ subscriptionId, party, service, before, after }) => ({
        key: `${subscriptionId}-${party}`,
        what: serviceName(service),
        who: names[party],
        before: words.access[before],
        after: words.access[after],
        changed: before !== after,
        tone: TONES[after],
      }))}
    />
  )
}
