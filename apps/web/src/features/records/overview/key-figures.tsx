import type { OverviewView } from '@portal/contract'
import { useTexts } from '../../../platform/texts.ts'
import classes from './overview.module.css'

type Figure = keyof OverviewView['figures']
const FIGURES: readonly { readonly key: Figure; readonly isShare?: true }[] = [
  { key: 'sales' },
  { key: 'result' },
  { key: 'margin', isShare: true },
  { key: 'liquidity' },
  { key: 'receivables' },
  { key: 'supplierDebts' },
  { key: 'equityRatio', isShare: true },
]

/** Each figure, and what it was a year before at the same point. */
export const KeyFigures = ({ overview: { figures, before } }: { readonly overview: OverviewView }) => {
  const { format, overview: say } = useTexts()
  const shown = (value: number | null, isShare: boolean | undefined) =>
    value === null ? '–' : isShare ? format.permille(value) : format.wholeMoney(value)
  return (
    <dl className={classes['figures']}>
      {FIGURES.map(({ key, isShare }) => (
        <div key={key}>
          <dt>{say.figure[key]}</dt>
          <dd>
            <span className={classes['value']}>{shown(figures[key], isShare)}</span>
            {before && <span className={classes['before']}>{say.before(shown(before[key], isShare))}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
