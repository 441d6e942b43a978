import type { OverviewView } from '@portal/contract'
import type { Texts } from '@portal/texts'
import { useMemo } from 'react'
import { useTexts } from '../../../platform/texts.ts'
import { type Column, DataList } from '../../../ui/data-list.tsx'

type Month = OverviewView['months'][number]

/** The chart's numbers. */
export const MonthTable = ({ months }: { readonly months: readonly Month[] }) => {
  const texts = useTexts()
  const compares = months.some(({ resultBefore }) => resultBefore !== null)
  const columns = useMemo(() => columnsOf(texts, compares), [texts, compares])
  const pages = useMemo(() => [months], [months])
  return <DataList label={texts.overview.table} columns={columns} pages={pages} keyOf={({ month }) => month} />
}

const columnsOf = ({ format, overview: say }: Texts, compares: boolean): readonly Column<Month>[] => [
  { key: 'month', header: say.month, width: 'minmax(0, 1fr)', leading: true, cell: ({ month }) => format.month(month) },
  { key: 'income', header: say.income, width: 'minmax(0, 1fr)', figures: true, cell: ({ income }) => format.money(income) },
  { key: 'costs', header: say.costs, width: 'minmax(0, 1fr)', figures: true, cell: ({ costs }) => format.money(costs) },
  { key: 'result', header: say.result, width: 'minmax(0, 1fr)', figures: true, cell: ({ result }) => format.money(result) },
  ...(compares ? [beforeColumn({ format, overview: say })] : []),
]

const beforeColumn = ({ format, overview: say }: Pick<Texts, 'format' | 'overview'>): Column<Month> => ({
  key: 'before',
  header: say.resultBefore,
  width: 'minmax(0, 1fr)',
  figures: true,
  cell: ({ resultBefore }) => (resultBefore === null ? '–' : format.money(resultBefore)),
})
