import type { CustomerView } from '@portal/contract'
import { useTexts } from '../../platform/texts.ts'
import { CheckField } from '../../ui/fields.tsx'
import { isPickable, usePicked } from './picking.ts'

/** Picks one customer. It asks for what is picked by itself, so that the list is not rendered again at each tick. */
export const PickOne = ({ customer }: { readonly customer: CustomerView }) => {
  const { bulkEnds } = useTexts()
  const picking = usePicked()
  if (!picking || !isPickable(customer)) return null
  return (
    <CheckField
      aria-label={bulkEnds.pick.one(customer.name)}
      checked={picking.has(customer.id)}
      disabled={picking.all}
      onChange={(on) => picking.pick([customer.id], on)}
    />
  )
}
