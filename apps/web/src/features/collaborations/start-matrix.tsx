import type { StartPreview } from '@portal/contract'
import { AccessMatrix } from '../../parts/access-matrix.tsx'
import { useTexts } from '../../platform/texts.ts'

const TONES = { none: 'danger', read: 'plain', write: 'plain' } as const
const CUSTOMER = 'customer'

type Props = { readonly preview: StartPreview; readonly customer: string }

/** Who can do what in which service, before and after a start. An earlier agency that loses read access has a column too. */
export const StartMatrix = ({ preview: { effects, unchanged }, customer }: Props) => {
  const { starts, words } = useTexts()
  const all = [...effects, ...unchanged]
  const agencies = new Map(all.flatMap(({ agency }) => (agency ? [[agency.id, agency.name] as const] : [])))
  return (
    <AccessMatrix
      caption={starts.matrix}
      columns={[
        { key: CUSTOMER, title: words.party.customer, name: customer },
        ...[...agencies].map(([key, name]) => ({ key, title: words.party.agency, name })),
      ]}
      changes={all.map(({ agency, ...effect }) => ({ ...effect, column: agency?.id ?? CUSTOMER }))}
      tones={TONES}
    />
  )
}
