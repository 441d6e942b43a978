import { COUNTRIES } from '@portal/domain'
import { useMemo } from 'react'
import { useTexts } from '../../../platform/texts.ts'
import { SelectField } from '../../../ui/fields.tsx'

type Props = { readonly value: string; readonly disabled?: boolean; readonly onChange: (country: string) => void }

/** A country by its name; Sweden first, the others in the language's order. */
export const CountryField = ({ value, disabled = false, onChange }: Props) => {
  const { format, invoicing, language } = useTexts()
  const data = useMemo(() => {
    const named = COUNTRIES.map((code) => ({ value: code, label: format.country(code) }))
    return named.toSorted((one, other) => Number(other.value === 'SE') - Number(one.value === 'SE') || one.label.localeCompare(other.label, language))
  }, [format, language])
  return <SelectField label={invoicing.country} value={value} disabled={disabled} data={data} onChange={onChange} />
}
