import { Button } from '@mantine/core'
import type { Answer, bookkeeping } from '@portal/contract'
import { useTexts } from '../../../platform/texts.ts'
import { Banner } from '../../../ui/banner.tsx'
import classes from '../records.module.css'

type Props = { readonly result: Answer<typeof bookkeeping.importSie>; readonly isAdding: boolean; readonly onAdd: () => void }

/** What was imported, and every warning with its line. */
export const SieResult = ({ result: { accounts, vouchers, rows, skipped, warnings }, isAdding, onAdd }: Props) => {
  const { format, records } = useTexts()
  return (
    <>
      {(vouchers > 0 || skipped === 0) && (
        <Banner tone="success" role="status" title={records.importedTitle}>
          {records.imported(vouchers, rows, accounts)}
        </Banner>
      )}
      {skipped > 0 && (
        <Banner
          tone="warning"
          role="status"
          title={records.skippedTitle(skipped)}
          actions={
            // Sent once more, a file of which some was added would add that again.
            vouchers === 0 && (
              <Button variant="default" loading={isAdding} onClick={onAdd}>
                {records.addSkipped}
              </Button>
            )
          }
        >
          {records.skippedWhat}
        </Banner>
      )}
      {warnings.length > 0 && (
        <details>
          <summary>{records.warnings(warnings.length)}</summary>
          <ul className={classes['warnings']}>
            {warnings.map(({ line, code, account, given, computed, other, difference, text, count }, place) => (
              <li key={place}>
                {[
                  records.warning(line, code),
                  account ?? text,
                  given !== undefined && computed !== undefined ? records.givenComputed(format.money(given), format.money(computed)) : undefined,
                  other === undefined ? undefined : records.otherReading(format.money(other)),
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
