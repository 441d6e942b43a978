import { Button } from '@mantine/core'
import { notify } from '../../platform/notices.ts'
import { useTexts } from '../../platform/texts.ts'
import { PrintButton } from '../../ui/print-button.tsx'
import classes from './second-factor.module.css'

type Props = { readonly codes: readonly string[]; readonly onSaved: () => void }

/** The recovery codes, shown this once, to be copied or printed. */
export const RecoveryCodes = ({ codes, onSaved }: Props) => {
  const { secondFactor: words } = useTexts()
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join('\n'))
    notify(words.copied)
  }
  return (
    <section aria-labelledby="recovery-codes">
      <h3 id="recovery-codes">{words.codesTitle}</h3>
      <p>{words.codesWhat}</p>
      <ol className={classes['codes']}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className={classes['ways']}>
        <Button variant="default" onClick={() => void copy()}>
          {words.copy}
        </Button>
        <PrintButton prominent />
        <Button onClick={onSaved}>{words.saved}</Button>
      </div>
    </section>
  )
}
