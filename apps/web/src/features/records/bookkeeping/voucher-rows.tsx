import type { RecordOf } from '@portal/contract'
import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useTexts } from '../../../platform/texts.ts'
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
          <TextInput
            label={records.debit}
            inputMode="decimal"
            value={row.debit}
            error={tried && !isBlank(row) && amountOf(row) === undefined && records.amountWrong}
            onChange={({ currentTarget }) => set(place, { debit: currentTarget.value })}
          />
          <TextInput
            label={records.credit}
            inputMode="decimal"
            value={row.credit}
            onChange={({ currentTarget }) => set(place, { credit: currentTarget.value })}
          />
          <TextInput
            label={records.text}
            value={row.text}
            maxLength={200}
            onChange={({ currentTarget }) => set(place, { text: currentTarget.value })}
          />
          <ActionIcon
            variant="subtle"
            color="red"
            size={36}
            aria-label={records.removeRow(place + 1)}
            onClick={() => onChange(rows.filter((_, each) => each !== place))}
          >
            <IconTrash size={18} stroke={1.75} />
          </ActionIcon>
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
