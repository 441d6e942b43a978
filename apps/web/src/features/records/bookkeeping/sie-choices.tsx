import { Checkbox, Radio } from '@mantine/core'
import type { SieImportAnswer } from '@portal/contract'
import { useTexts } from '../../../platform/texts.ts'
import type { ImportManner } from './sie.queries.ts'
import classes from './sie.module.css'

type Props = { readonly preview: SieImportAnswer; readonly manner: ImportManner; readonly onChange: (manner: ImportManner) => void }

/** What the reader decides about a file: how its letters are read, and what becomes of vouchers that are there already or whose number is taken. */
export const SieChoices = ({ preview, manner, onChange }: Props) => {
  const { sie } = useTexts()
  const { alike, taken, broughtBefore } = preview
  return (
    <>
      {preview.sample.length > 0 && <Encoding preview={preview} onChange={onChange} />}
      {(alike > 0 || broughtBefore) && (
        <Checkbox
          label={broughtBefore ? sie.broughtAgain : sie.again(alike)}
          checked={manner.again === 'add'}
          onChange={({ currentTarget }) => onChange({ again: currentTarget.checked ? 'add' : 'skip' })}
        />
      )}
      {taken > 0 && (
        <Radio.Group
          label={sie.taken(taken)}
          value={manner.taken ?? 'skip'}
          onChange={(chosen) => onChange({ taken: chosen === 'renumber' ? 'renumber' : 'skip' })}
        >
          <div className={classes['readings']}>
            <Radio value="skip" label={sie.takenSkip} />
            <Radio value="renumber" label={sie.takenRenumber} />
          </div>
        </Radio.Group>
      )}
    </>
  )
}

const Encoding = ({ preview: { encoding, sample, readings }, onChange }: Pick<Props, 'preview' | 'onChange'>) => {
  const { sie } = useTexts()
  const all = [{ encoding, sample }, ...readings]
  return (
    <Radio.Group
      label={sie.encoding}
      description={sie.encodingWhat}
      value={encoding}
      onChange={(name) => {
        const chosen = all.find((each) => each.encoding === name)
        if (chosen) onChange({ encoding: chosen.encoding })
      }}
    >
      <div className={classes['readings']}>
        {all
          .toSorted((one, other) => one.encoding.localeCompare(other.encoding))
          .map((each) => (
            <Radio
              key={each.encoding}
              value={each.encoding}
              label={sie.encodings[each.encoding]}
              description={<span className={classes['letters']}>{each.sample.join('\n')}</span>}
            />
          ))}
      </div>
    </Radio.Group>
  )
}
