import { useTexts } from '../platform/texts.ts'
import { useAddress } from '../platform/use-address.ts'
import { SearchField } from '../ui/search-field.tsx'

/** The search text in the address of this page; empty when there is none. */
export const useSearched = (): string => useAddress().parameters.get('q')?.trim() ?? ''

/** The search field that writes it into the address. */
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
