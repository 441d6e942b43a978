import { useElementSize } from '@mantine/hooks'
import classes from './month-chart.module.css'
import { roundSteps } from './scale.ts'

type Point = { readonly key: string; readonly label: string; readonly bars: readonly [number, number]; readonly line: number; readonly says: string }
type Props = {
  /** What the chart shows, for screen readers. */
  readonly label: string
  readonly points: readonly Point[]
  readonly series: readonly [first: string, second: string, line: string]
  /** The number of points that have a value so far; the line ends there. */
  readonly until: number
  readonly tick: (value: number) => string
}

const HEIGHT = 280
const EDGE = { top: 12, right: 8, bottom: 28, left: 52 }

/** Two bars and a line per month, as wide as its place. Show the numbers themselves in a table beside it. */
export const MonthChart = ({ label, points, series, until, tick }: Props) => {
  const { ref, width } = useElementSize()
  const values = points.flatMap(({ bars, line }) => [...bars, line])
  const steps = roundSteps(Math.min(...values), Math.max(...values), 5)
  const [least = 0, most = 0] = [steps[0], steps.at(-1)]
  const inner = { width: Math.max(width - EDGE.left - EDGE.right, 0), height: HEIGHT - EDGE.top - EDGE.bottom }
  const y = (value: number) => EDGE.top + (most === least ? inner.height : ((most - value) / (most - least)) * inner.height)
  const slot = points.length === 0 ? 0 : inner.width / points.length
  const bar = Math.min(slot * 0.32, 22)
  const middle = (place: number) => EDGE.left + slot * (place + 0.5)
  const every = slot < 34 ? Math.ceil(34 / Math.max(slot, 1)) : 1
  const drawn = points.slice(0, until)
  return (
    <figure className={classes['chart']}>
      <ul className={classes['legend']} aria-hidden="true">
        {series.map((name, place) => (
          <li key={name} data-series={place}>
            {name}
          </li>
        ))}
      </ul>
      <div ref={ref}>
        {width > 0 && (
          <svg width={width} height={HEIGHT} role="img" aria-label={label}>
            {steps.map((step) => (
              <g key={step} className={classes['step']} data-nought={step === 0 || undefined}>
                <line x1={EDGE.left} x2={width - EDGE.right} y1={y(step)} y2={y(step)} />
                <text x={EDGE.left - 8} y={y(step)} dy="0.32em" textAnchor="end">
                  {tick(step)}
                </text>
              </g>
            ))}
            {points.map(({ key, label: name, bars, says }, place) => (
              <g key={key}>
                <title>{says}</title>
                <rect className={classes['reach']} x={middle(place) - slot / 2} y={EDGE.top} width={slot} height={inner.height} />
                {bars.map((value, which) => (
                  <rect
                    key={series[which]}
                    data-series={which}
                    x={middle(place) + (which === 0 ? -bar - 1 : 1)}
                    width={bar}
                    y={Math.min(y(value), y(0))}
                    height={Math.abs(y(value) - y(0))}
                    rx={Math.min(2, bar / 4)}
                  />
                ))}
                {place % every === 0 && (
                  <text x={middle(place)} y={HEIGHT - 8} textAnchor="middle">
                    {name}
                  </text>
                )}
              </g>
            ))}
            <polyline points={drawn.map(({ line }, place) => `${middle(place)},${y(line)}`).join(' ')} data-series={2} />
            {drawn.map(({ key, line }, place) => (
              <circle key={key} cx={middle(place)} cy={y(line)} r={3} data-series={2} />
            ))}
          </svg>
        )}
      </div>
    </figure>
  )
}
