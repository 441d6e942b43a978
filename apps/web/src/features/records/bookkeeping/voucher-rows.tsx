import type { RecordOf } from '@portal/contract'
import { Button } from '@mantine/core'
import { useTexts } from '../../../platform/texts.ts'
import { NumberField, TextField } from '../../../ui/fields.tsx'
import { RemoveIcon } from '../../../ui/remove-icon.tsx'
import { SuggestField } from '../../../ui/suggest-field.tsx'
import classes from '../records.module.css'
import { calledOf, useSuggestions } from '../use-suggestions.ts'
import { amountOf, isAccount, isBlank, type TypedRow } from './amounts.ts'

type Props = {
  readonly id: string
  readonly rows: readonly TypedRow[]
  readonly tried: boolean
  readonly onChange: (rows: readonly TypedRow[]) => void
}

/** The rows of a voucher being written: account, debit or credit, text. */
export const VoucherRows = ({ id, rows, tried, onChange }: Props) => {
  const { records } = useTexts()
  const accounts = useSuggestions(id, 'account')
  const set = (place: number, change: Partial<TypedRow>) => onChange(rows.map((row, each) => (each === place ? { ...row, ...change } : row)))
  return (
    <div className={classes['rows']}>
      {rows.map((row, place) => (
        <fieldset key={place} className={classes['row']}>
          <legend className="visually-hidden">{records.row(place + 1)}</legend>
          <SuggestField
            label={records.account}
            value={row.account}
            suggestions={accounts.to(row.account).map(calledOf)}
            renderOption={({ option }) => named(accounts.to(row.account), option.value)}
            comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
            inputMode="numeric"
            maxLength={30}
            error={tried && !isBlank(row) && !isAccount(row) && records.accountWrong}
            onAsk={accounts.ask}
            onChange={(account) => set(place, { account })}
          />
          <NumberField
            label={records.debit}
            value={row.debit}
            error={tried && !isBlank(row) && amountOf(row) === undefined && records.amountWrong}
            onChange={(debit) => set(place, { debit })}
          />
          <NumberField label={records.credit} value={row.credit} onChange={(credit) => set(place, { credit })} />
          <TextField label={records.text} value={row.text} maxLength={200} onChange={(text) => set(place, { text })} />
          <RemoveIcon label={records.removeRow(place + 1)} onRemove={() => onChange(rows.filter((_, each) => each !== place))} />
        </fieldset>
      ))}
      <div>
        <Button variant="light" onClick={() => onChange([...rows, { account: '', debit: '', credit: '', text: '' }])}>
          {records.addRow}
        </Button>
      </div>
    </div>
  )
}

/** `1910 Kassa` */
const named = (accounts: readonly RecordOf<'account'>[], number: string): string =>
  [number, accounts.find(({ content }) => content.number === number)?.content.name].filter(Boolean).join(' ')
