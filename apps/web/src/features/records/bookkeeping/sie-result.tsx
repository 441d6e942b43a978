import type { Answer, bookkeeping } from '@portal/contract'
import { useTexts } from '../../../platform/texts.ts'
import { Banner } from '../../../ui/banner.tsx'
import classes from '../records.module.css'

/** What was imported, and every warning with its line. */
export const SieResult = ({ result: { accounts, vouchers, rows, warnings } }: { readonly result: Answer<typeof bookkeeping.importSie> }) => {
  const { format, records } = useTexts()
  return (
    <>
      <Banner tone="success" role="status" title={records.importedTitle}>
        {records.imported(vouchers, rows, accounts)}
      </Banner>
      {warnings.length > 0 && (
        <details>
          <summary>{records.warnings(warnings.length)}</summary>
          <ul className={classes['warnings']}>
            {warnings.map(({ line, code, account, given, computed, difference, text, count }, place) => (
              <li key={place}>
                {[
                  records.warning(line, code),
                  account ?? text,
                  given !== undefined && computed !== undefined ? records.givenComputed(format.money(given), format.money(computed)) : undefined,
                  difference === undefined ? undefined : format.money(difference),
                  count === undefined ? undefined : format.number(count),
                ]
                  .filter((each) => each !== undefined && each !== '')
                  .join(' · ')}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
