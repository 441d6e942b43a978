import { useElementSize } from '@mantine/hooks'
import { Bars } from './month-bars.tsx'
import classes from './month-chart.module.css'
import { reachOf, roundSteps } from './scale.ts'

export type Point = {
  readonly key: string
  readonly label: string
  readonly bars: readonly [number, number]
  readonly line: number
  /** The line's value a year before. */
  readonly before: number | null
  readonly says: string
}
type Props = {
  /** What the chart shows, for screen readers. */
  readonly label: string
  readonly points: readonly Point[]
  /** `before`: `null` when there is no year before. */
  readonly series: { readonly bars: readonly [string, string]; readonly line: string; readonly before: string | null }
  /** Tells that some bars are cut short. */
  readonly cut: string
  /** The number of points that have a value so far; the line ends there. */
  readonly until: number
  readonly tick: (value: number) => string
}

const HEIGHT = 300
const EDGE = { top: 22, right: 8, bottom: 28 }
/** The widths of a digit and of what stands beside the figures of the scale. */
const [DIGIT, BESIDE] = [7, 16]

/**
 * Two bars and a line per month, with the line of the year before, as wide as its place. A value far from all others is cut short and says how much it
 * is. Show the numbers themselves in a table beside it.
 */
export const MonthChart = ({ label, points, series, cut, until, tick }: Props) => {
  const { ref, width } = useElementSize()
  const values = points.flatMap(({ bars, line, before }) => [...bars, line, before ?? 0])
  const reach = reachOf(values) ?? Infinity
  const within = (value: number) => Math.min(reach, Math.max(-reach, value))
  const steps = roundSteps(Math.min(...values.map(within)), Math.max(...values.map(within)), 5)
  const [least = 0, most = 0] = [steps[0], steps.at(-1)]
  const left = BESIDE + DIGIT * Math.max(5, ...steps.map((step) => tick(step).length))
  const inner = { width: Math.max(width - left - EDGE.right, 0), height: HEIGHT - EDGE.top - EDGE.bottom }
  const y = (value: number) =>
    EDGE.top + (most === least ? inner.height : ((most - Math.min(most, Math.max(least, value))) / (most - least)) * inner.height)
  const slot = points.length === 0 ? 0 : inner.width / points.length
  const middle = (place: number) => left + slot * (place + 0.5)
  const every = slot < 34 ? Math.ceil(34 / Math.max(slot, 1)) : 1
  const drawn = points.slice(0, until)
  const lines = (of: readonly (number | null)[]) => of.flatMap((value, place) => (value === null ? [] : [`${middle(place)},${y(value)}`])).join(' ')
  return (
    <figure className={classes['chart']}>
      <ul className={classes['legend']} aria-hidden="true">
        {[...series.bars, series.line, ...(series.before === null ? [] : [series.before])].map((name, place) => (
          <li key={name} data-series={place}>
            {name}
          </li>
        ))}
      </ul>
      <div ref={ref} style={{ minHeight: HEIGHT }}>
        {width > 0 && (
          <svg width={width} height={HEIGHT} role="img" aria-label={label}>
            {steps.map((step) => (
              <g key={step} className={classes['step']} data-nought={step === 0 || undefined}>
                <line x1={left} x2={width - EDGE.right} y1={y(step)} y2={y(step)} />
                <text x={left - 8} y={y(step)} dy="0.32em" textAnchor="end">
                  {tick(step)}
                </text>
              </g>
            ))}
            {points.map(({ key, label: name, bars, says }, place) => (
              <g key={key}>
                <title>{says}</title>
                <rect className={classes['reach']} x={middle(place) - slot / 2} y={EDGE.top} width={slot} height={inner.height} />
                <Bars values={bars} middle={middle(place)} width={Math.min(slot * 0.32, 22)} y={y} least={least} most={most} tick={tick} />
                {place % every === 0 && (
                  <text x={middle(place)} y={HEIGHT - 8} textAnchor="middle">
                    {name}
                  </text>
                )}
              </g>
            ))}
            {series.before !== null && <polyline points={lines(points.map(({ before }) => before))} data-series={3} />}
            <polyline points={lines(drawn.map(({ line }) => line))} data-series={2} />
            {drawn.map(({ key, line }, place) => (
              <circle key={key} cx={middle(place)} cy={y(line)} r={3} data-series={2} />
            ))}
          </svg>
        )}
      </div>
      {reach !== Infinity && <figcaption className={classes['cut']}>{cut}</figcaption>}
    </figure>
  )
}
