import type { OverviewView } from '@portal/contract'
import { useQuery } from '@tanstack/react-query'
import { Refusal } from '../../../parts/refusal.tsx'
import { useTexts } from '../../../platform/texts.ts'
import { useAddress } from '../../../platform/use-address.ts'
import { Card } from '../../../ui/card.tsx'
import { MonthChart } from '../../../ui/month-chart.tsx'
import { PrintButton } from '../../../ui/print-button.tsx'
import { Empty, Loading } from '../../../ui/states.tsx'
import { FiscalYearField } from '../fiscal-years.tsx'
import classes from '../records.module.css'
import type { RoomProps } from '../room.ts'
import { KeyFigures } from './key-figures.tsx'
import { MonthTable } from './month-table.tsx'
import { overviewQueries } from './overview.queries.ts'

/** Ekonomiöversikt: how the company does, by key figures and month by month, from its own books. */
export const Overview = ({ subscription: { id } }: RoomProps) => {
  const { overview: say } = useTexts()
  const { parameters } = useAddress()
  const { data, error, refetch } = useQuery(overviewQueries.one(id, parameters.get('ar') ?? ''))
  if (error) return <Refusal error={error} onRetry={() => void refetch()} />
  if (!data) return <Loading />
  if (!data.overview) return <Empty title={say.noneTitle}>{say.none}</Empty>
  return <Shown overview={data.overview} />
}

const Shown = ({ overview }: { readonly overview: OverviewView }) => {
  const { bookkeeping, format, overview: say } = useTexts()
  const { change } = useAddress()
  const { year, years, months, through, source } = overview
  const most = Math.max(...months.flatMap(({ income, costs, result }) => [income, costs, result].map(Math.abs)))
  const unit = most >= 10_000_000_000 ? 100_000_000 : 100_000
  return (
    <div className={classes['section']}>
      <div className={classes['bar']}>
        <FiscalYearField years={years} year={year} onChoose={(ar) => change({ ar })} />
        <div className={classes['doings']}>
          <PrintButton />
        </div>
      </div>
      <p>{through ? say.through(source.name, through) : say.from(source.name)}</p>
      <KeyFigures overview={overview} />
      <Card title={say.months(unit === 100_000 ? say.thousands : say.millions)}>
        <MonthChart
          label={say.chart(bookkeeping.yearOption(year.from, year.to))}
          series={{
            bars: [say.income, say.costs],
            line: say.result,
            before: months.some(({ resultBefore }) => resultBefore !== null) ? say.resultBefore : null,
          }}
          cut={say.cut}
          until={through === null ? 0 : months.findIndex(({ month }) => month === through) + 1}
          tick={(ore) => format.number(ore / unit)}
          points={months.map(({ month, income, costs, result, resultBefore }) => ({
            key: month,
            label: format.monthShort(month),
            bars: [income, costs],
            line: result,
            before: resultBefore,
            says: say.inMonth(month, income, costs, result, resultBefore),
          }))}
        />
      </Card>
      <MonthTable months={months} />
    </div>
  )
}
