import { SERVICE_CODES, type ServiceCode } from '@portal/domain'
import { serviceName } from '@portal/texts/services'
import { useTexts } from '../platform/texts.ts'
import { SelectField } from '../ui/fields.tsx'

type Props = { readonly value: ServiceCode | undefined; readonly onChange: (service: string) => void }

/** Narrows a list to one service. An empty text stands for all of them. */
export const ServiceFilter = ({ value, onChange }: Props) => {
  const { collaborations } = useTexts()
  return (
    <SelectField
      label={collaborations.serviceFilter}
      value={value ?? ''}
      data={[{ value: '', label: collaborations.allServices }, ...SERVICE_CODES.map((code) => ({ value: code, label: serviceName(code) }))]}
      onChange={onChange}
    />
  )
}
