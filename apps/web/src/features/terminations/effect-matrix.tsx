import type { OutcomePreview } from '@portal/contract'
import { AccessMatrix } from '../../parts/access-matrix.tsx'
import { useTexts } from '../../platform/texts.ts'

type Effect = OutcomePreview['effects'][number]
type Props = { readonly effects: readonly Effect[]; readonly unchanged: readonly Effect[]; readonly customer: string; readonly agency: string }

/** Who can do what in which service, before and after an end. */
export const EffectMatrix = ({ effects, unchanged, customer, agency }: Props) => {
  const { terminations, words } = useTexts()
  return (
    <AccessMatrix
      caption={terminations.matrix}
      columns={[
        { key: 'customer', title: words.party.customer, name: customer },
        { key: 'agency', title: words.party.agency, name: agency },
      ]}
      changes={[...effects, ...unchanged].map(({ party, ...effect }) => ({ ...effect, column: party }))}
    />
  )
}
