import type { SieImportAnswer } from '@portal/contract'
import { useTexts } from '../../../platform/texts.ts'
import classes from '../records.module.css'

/** Every warning about a file, with its line. */
export const SieWarnings = ({ warnings }: Pick<SieImportAnswer, 'warnings'>) => {
  const { format, sie } = useTexts()
  if (warnings.length === 0) return null
  return (
    <details>
      <summary>{sie.warnings(warnings.length)}</summary>
      <ul className={classes['warnings']}>
        {warnings.map(({ line, code, account, given, computed, other, difference, text, count }, place) => (
          <li key={place}>
            {[
              sie.warning(line, code),
              account ?? text,
              given !== undefined && computed !== undefined ? sie.givenComputed(format.money(given), format.money(computed)) : undefined,
              other === undefined ? undefined : sie.otherReading(format.money(other)),
              difference === undefined ? undefined : format.money(difference),
              count === undefined ? undefined : format.number(count),
            ]
              .filter((each) => each !== undefined && each !== '')
              .join(' · ')}
          </li>
        ))}
      </ul>
    </details>
  )
}
