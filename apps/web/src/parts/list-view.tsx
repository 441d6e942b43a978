import { useTexts } from '../platform/texts.ts'
import { useAddress } from '../platform/use-address.ts'
import { Choices } from '../ui/choices.tsx'

export type View = 'kund' | 'tjanst'

/** How an agency's list is shown. Those at work are shown by customer, the others by service, unless the address says otherwise. */
export const viewIn = (parameters: URLSearchParams): View => {
  const said = parameters.get('vy')
  if (said === 'kund' || said === 'tjanst') return said
  return (parameters.get('status') ?? 'active') === 'active' ? 'kund' : 'tjanst'
}

/** Chooses between one row per customer and one per service. The filters stay, but for the visitor's own customers: the list by service cannot choose them. */
export const ListView = ({ view }: { readonly view: View }) => {
  const { customers } = useTexts()
  const { change } = useAddress()
  return (
    <Choices<View>
      label={customers.rowsPer}
      chosen={view}
      options={[
        { value: 'kund', label: customers.perCustomer },
        { value: 'tjanst', label: customers.perService },
      ]}
      onChoose={(vy) => change({ vy, ...(vy === 'tjanst' && { mina: null, stjarna: null, huvudkontakt: null }) })}
    />
  )
}
