import { useTexts } from '../platform/texts.ts'
import { useAddress } from '../platform/use-address.ts'
import { SearchField } from '../ui/search-field.tsx'

/** What is searched for on this page, as it stands in the address; empty when nothing is. */
export const useSearched = (): string => useAddress().parameters.get('q')?.trim() ?? ''

/** The field that writes it there. */
export const AddressSearch = ({ label, placeholder }: { readonly label: string; readonly placeholder: string }) => {
  const { frame } = useTexts()
  const { change } = useAddress()
  return (
    <SearchField
      label={label}
      placeholder={placeholder}
      clearLabel={frame.clearSearch}
      value={useSearched()}
      onSearch={(text) => change({ q: text || null }, 'typed')}
    />
  )
}
