import type { OutcomePreview } from '@portal/contract'
import { serviceName } from '@portal/texts/services'
import { useTexts } from '../../platform/texts.ts'
import { Matrix } from '../../ui/matrix.tsx'
import classes from './terminations.module.css'

type Effect = OutcomePreview['effects'][number]
type Props = { readonly effects: readonly Effect[]; readonly unchanged: readonly Effect[]; readonly customer: string; readonly agency: string }

/** Who can do what in which service, before and after: what changes first and clearly, what stays the same below. */
export const EffectMatrix = ({ effects, unchanged, customer, agency }: Props) => {
  const { terminations } = useTexts()
  const rowOf = (effect: Effect) => ({
    key: `${effect.subscriptionId}-${effect.party}`,
    header: (
      <span className={classes['row']} data-quiet={effect.before === effect.after || undefined}>
        <span>{serviceName(effect.service)}</span>
        <span className={classes['party']}>{effect.party === 'customer' ? customer : agency}</span>
      </span>
    ),
    cells: [<Level key="before" effect={effect} side="before" />, <Level key="after" effect={effect} side="after" />],
  })
  return (
    <Matrix
      caption={terminations.matrix}
      hiddenCaption
      corner={terminations.who}
      columns={[terminations.before, terminations.after]}
      rows={[...effects, ...unchanged].map(rowOf)}
    />
  )
}

const Level = ({ effect, side }: { readonly effect: Effect; readonly side: 'before' | 'after' }) => {
  const { terminations, words } = useTexts()
  const same = effect.before === effect.after
  if (same && side === 'after') return <span className={classes['same']}>{terminations.unchanged}</span>
  return (
    <span
      className={classes['level']}
      data-level={effect[side]}
      data-changed={(!same && side === 'after') || undefined}
      data-quiet={same || undefined}
    >
      {words.access[effect[side]]}
    </span>
  )
}
