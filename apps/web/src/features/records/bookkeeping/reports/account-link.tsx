import { useParams } from 'react-router-dom'
import { useTo } from '../../../../platform/company.ts'
import { TextLink } from '../../../../ui/links.tsx'

type Props = { readonly account: string; readonly name: string; readonly year: string }

/** From a figure to what it is made of: the account's ledger. */
export const AccountLink = ({ account, name, year }: Props) => {
  const to = useTo()
  const id = useParams()['subscriptionId'] ?? ''
  return (
    <TextLink to={to(`/tjanster/${id}/rapporter`, { rapport: 'general-ledger', ar: year, konto: account })}>
      {account} {name}
    </TextLink>
  )
}
