import { useSuspenseQuery } from '@tanstack/react-query'
import { useTexts } from '../../platform/texts.ts'
import { SelectField } from '../../ui/fields.tsx'
import { isKind } from './kind.ts'
import { recordQueries } from './records.queries.ts'

type Year = { readonly from: string; readonly to: string }

/** The fiscal years of a set of books, the latest first. */
export const useFiscalYears = (id: string) =>
  useSuspenseQuery(recordQueries.years(id))
    .data.items.filter(isKind('fiscal-year'))
    .map(({ content }) => content)
    .toSorted((one, other) => (one.from < other.from ? 1 : -1))

type Props = { readonly years: readonly Year[]; readonly year: Year; readonly onChoose: (from: string) => void }

export const FiscalYearField = ({ years, year, onChoose }: Props) => {
  const { bookkeeping } = useTexts()
  return (
    <SelectField
      label={bookkeeping.fiscalYear}
      value={year.from}
      data={years.map(({ from, to }) => ({ value: from, label: bookkeeping.yearOption(from, to) }))}
      onChange={onChoose}
    />
  )
}
