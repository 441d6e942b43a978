import classes from './month-chart.module.css'

type Props = {
  readonly values: readonly [number, number]
  /** Where the month stands, and how wide each bar is. */
  readonly middle: number
  readonly width: number
  /** The height at which a value stands; beyond the scale, its end. */
  readonly y: (value: number) => number
  readonly least: number
  readonly most: number
  readonly tick: (value: number) => string
}

/** The two bars of a month. One that goes beyond the scale is broken near its end and has its value there. */
export const Bars = ({ values, middle, width, y, least, most, tick }: Props) =>
  values.map((value, which) => {
    const left = middle + (which === 0 ? -width - 1 : 1)
    const [end, from] = [y(value), y(0)]
    const beyond = value > most ? 1 : value < least ? -1 : 0
    return (
      <g key={which}>
        <rect data-series={which} x={left} width={width} y={Math.min(end, from)} height={Math.abs(end - from)} rx={Math.min(2, width / 4)} />
        {beyond !== 0 && (
          <>
            <path className={classes['break']} d={`M${left - 2} ${end + beyond * 14} l${width / 2 + 2} -5 l0 5 l${width / 2 + 2} -5`} />
            <text className={classes['beyond']} x={left + width / 2} y={end - beyond * 6} dy={beyond > 0 ? 0 : '0.7em'} textAnchor="middle">
              {tick(value)}
            </text>
          </>
        )}
      </g>
    )
  })
