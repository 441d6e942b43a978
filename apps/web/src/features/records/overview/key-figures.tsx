import type { OverviewView } from '@portal/contract'
import { keysOf } from '@portal/domain'
import { useTexts } from '../../../platform/texts.ts'
import classes from './overview.module.css'

type Figure = keyof OverviewView['figures']
/** How each figure is written, in the order of the page; shares come in thousandths. */
const FIGURES = {
  sales: 'money',
  result: 'money',
  margin: 'share',
  liquidity: 'money',
  receivables: 'money',
  supplierDebts: 'money',
  equityRatio: 'share',
} as const satisfies Record<Figure, 'money' | 'share'>

/** Each figure, and its value at the same point a year before. */
export const KeyFigures = ({ overview: { figures, before } }: { readonly overview: OverviewView }) => {
  const { format, overview: say } = useTexts()
  const write = { money: format.wholeMoney, share: format.permille }
  const shown = (figure: Figure, value: number | null) => (value === null ? '–' : write[FIGURES[figure]](value))
  return (
    <dl className={classes['figures']}>
      {keysOf(FIGURES).map((key) => (
        <div key={key}>
          <dt>{say.figure[key]}</dt>
          <dd>
            <span className={classes['value']}>{shown(key, figures[key])}</span>
            {before && <span className={classes['before']}>{say.before(shown(key, before[key]))}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
