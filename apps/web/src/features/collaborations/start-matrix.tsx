import type { StartPreview } from '@portal/contract'
import { serviceName } from '@portal/texts/services'
import { useTexts } from '../../platform/texts.ts'
import { ChangeMatrix } from '../../ui/change-matrix.tsx'

const TONES = { none: 'danger', read: 'plain', write: 'plain' } as const

type Props = { readonly preview: StartPreview; readonly customer: string }

/** Who can do what in which service, before and after a start. An earlier agency that loses read access has a row too. */
export const StartMatrix = ({ preview: { effects, unchanged }, customer }: Props) => {
  const { starts, terminations, words } = useTexts()
  return (
    <ChangeMatrix
      caption={starts.matrix}
      corner={terminations.who}
      columns={[terminations.before, terminations.after]}
      unchanged={terminations.unchanged}
      rows={[...effects, ...unchanged].map(({ subscriptionId, agency, service, before, after }) => ({
        key: `${subscriptionId}-${agency?.id ?? 'customer'}`,
        what: serviceName(service),
        who: agency?.name ?? customer,
        before: words.access[before],
        after: words.access[after],
        changed: before !== after,
        tone: TONES[after],
      }))}
    />
  )
}
