import type { RecordOf } from '@portal/contract'
import { useTexts } from '../../../platform/texts.ts'
import { NumberField, TextField } from '../../../ui/fields.tsx'
import { SuggestField } from '../../../ui/suggest-field.tsx'
import classes from '../records.module.css'
import { TypedRows, withoutRow, withRow } from '../typed-rows.tsx'
import { calledOf, useSuggestions } from '../use-suggestions.ts'
import { amountOf, EMPTY_ROW, isAccount, isBlank, type TypedRow } from './amounts.ts'

type Props = {
  readonly id: string
  readonly rows: readonly TypedRow[]
  readonly tried: boolean
  readonly onChange: (rows: readonly TypedRow[]) => void
}

/** The rows of a voucher in a form: account, debit or credit, text. */
export const VoucherRows = ({ id, rows, tried, onChange }: Props) => {
  const { bookkeeping } = useTexts()
  const accounts = useSuggestions(id, 'account')
  return (
    <TypedRows
      rows={rows}
      className={classes['row']}
      words={bookkeeping}
      onAdd={() => onChange([...rows, EMPTY_ROW])}
      onRemove={(place) => onChange(withoutRow(rows, place))}
    >
      {(row, place) => {
        const set = (change: Partial<TypedRow>) => onChange(withRow(rows, place, change))
        return (
          <>
            <SuggestField
              label={bookkeeping.account}
              value={row.account}
              description={nameOf(accounts.to(row.account), row.account)}
              inputWrapperOrder={BELOW}
              suggestions={accounts.to(row.account).map(calledOf)}
              renderOption={({ option }) => [option.value, nameOf(accounts.to(row.account), option.value)].filter(Boolean).join(' ')}
              comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
              inputMode="numeric"
              maxLength={30}
              error={tried && !isBlank(row) && !isAccount(row) && bookkeeping.accountWrong}
              onAsk={accounts.ask}
              onChange={(account) => set({ account })}
            />
            <NumberField
              label={bookkeeping.debit}
              value={row.debit}
              error={tried && !isBlank(row) && amountOf(row) === undefined && bookkeeping.amountWrong}
              onChange={(debit) => set({ debit })}
            />
            <NumberField label={bookkeeping.credit} value={row.credit} onChange={(credit) => set({ credit })} />
            <TextField label={bookkeeping.text} value={row.text} maxLength={200} onChange={(text) => set({ text })} />
          </>
        )
      }}
    </TypedRows>
  )
}

/** The name stands below the number that was typed, where every row has room for it. */
const BELOW: ('label' | 'input' | 'description' | 'error')[] = ['label', 'input', 'description', 'error']

const nameOf = (accounts: readonly RecordOf<'account'>[], number: string): string =>
  accounts.find(({ content }) => content.number === number.trim())?.content.name ?? '\u00A0'
