import {
  Checkbox,
  type CheckboxProps,
  NativeSelect,
  type NativeSelectProps,
  Textarea,
  type TextareaProps,
  TextInput,
  type TextInputProps,
} from '@mantine/core'
import classes from './fields.module.css'

/** A field that passes on its value instead of the browser's event. */
type Field<Props, Value> = Omit<Props, 'onChange'> & { readonly onChange: (value: Value) => void }

export const TextField = ({ onChange, ...field }: Field<TextInputProps, string>) => (
  <TextInput {...field} onChange={({ currentTarget }) => onChange(currentTarget.value)} />
)

/** A number as typed text, at the right edge; the form parses it. */
export const NumberField = (field: Field<TextInputProps, string>) => (
  <TextField {...field} inputMode="decimal" classNames={{ input: classes['number'] ?? '' }} />
)

export const LongTextField = ({ onChange, ...field }: Field<TextareaProps, string>) => (
  <Textarea {...field} onChange={({ currentTarget }) => onChange(currentTarget.value)} />
)

export const SelectField = ({ onChange, ...field }: Field<NativeSelectProps, string>) => (
  <NativeSelect {...field} onChange={({ currentTarget }) => onChange(currentTarget.value)} />
)

export const CheckField = ({ onChange, ...field }: Field<CheckboxProps, boolean>) => (
  <Checkbox {...field} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
)
