import type { SieImportAnswer, SieImportYear } from '@portal/contract'
import { useTexts } from '../../../platform/texts.ts'
import { Banner } from '../../../ui/banner.tsx'
import { Matrix } from '../../../ui/matrix.tsx'
import classes from './sie.module.css'
import { SieWarnings } from './sie-warnings.tsx'

/** What an import would do: what the file is and why, what it removes, and each year before and after. */
export const SiePreview = ({ preview }: { readonly preview: SieImportAnswer }) => {
  const { sie } = useTexts()
  const { form, why, years, added, skipped, replaced, warnings } = preview
  return (
    <>
      <Banner tone="info" role="status" title={sie.form[form]}>
        {sie.why[why]}
      </Banner>
      {replaced > 0 && (
        <Banner tone="warning" title={sie.removesTitle(replaced)}>
          {years
            .filter((year) => year.replaced > 0)
            .map((year) => (
              <p key={year.from} className={classes['lead']}>
                {sie.removes(year.from, year.to, year.replaced, year.openingReplaced)}
              </p>
            ))}
          <p className={classes['lead']}>{sie.removesUndo}</p>
        </Banner>
      )}
      {added === 0 && skipped > 0 && <Banner tone="warning" title={sie.nothing} />}
      {years.map((year) => (
        <Year key={year.from} year={year} />
      ))}
      <SieWarnings warnings={warnings} />
    </>
  )
}

const Year = ({ year: { from, to, added, skipped, replaced, before, after } }: { readonly year: SieImportYear }) => {
  const { format, sie } = useTexts()
  return (
    <section className={classes['year']}>
      <h3>{sie.year(from, to)}</h3>
      <p className={classes['counts']}>{sie.yearCounts(added, skipped, replaced)}</p>
      <Matrix
        caption={`${sie.sums}: ${sie.year(from, to)}`}
        hiddenCaption
        corner={sie.sums}
        figures
        columns={[sie.before, sie.after]}
        rows={[
          { key: 'vouchers', header: sie.vouchers, cells: [format.number(before.vouchers), format.number(after.vouchers)] },
          { key: 'turnover', header: sie.turnover, cells: [format.money(before.debit), format.money(after.debit)] },
          { key: 'result', header: sie.result, cells: [format.money(before.result), format.money(after.result)] },
        ]}
      />
    </section>
  )
}
