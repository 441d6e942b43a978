import type { StartPreview } from '@portal/contract'
import { serviceName } from '@portal/texts/services'
import { useTexts } from '../../platform/texts.ts'
import { ChangeMatrix } from '../../ui/change-matrix.tsx'

type Props = { readonly preview: StartPreview; readonly customer: string }

/** Who can do what in which service, before and after a start; an earlier agency that loses its reading is among them. */
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
        tone: after === 'none' ? 'danger' : 'plain',
      }))}
    />
  )
}
