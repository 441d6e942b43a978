import type { UpgradeView } from '@portal/contract'
import { useTexts } from '../../platform/texts.ts'
import { Matrix } from '../../ui/matrix.tsx'

type Props = { readonly effects: UpgradeView['effects']; readonly customer: string; readonly agency: string | null }

/** Each side's access before and after an upgrade. */
export const UpgradeMatrix = ({ effects, customer, agency }: Props) => {
  const { support, terminations, words } = useTexts()
  const names = { customer, agency }
  return (
    <Matrix
      caption={support.matrix}
      hiddenCaption
      corner={support.party}
      columns={[terminations.before, terminations.after]}
      rows={effects.map(({ party, before, after }) => ({
        key: party,
        header: names[party],
        cells: [words.access[before], before === after ? terminations.unchanged : words.access[after]],
      }))}
    />
  )
}
