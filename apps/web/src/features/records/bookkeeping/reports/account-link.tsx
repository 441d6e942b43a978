import { useParams } from 'react-router-dom'
import { useTo } from '../../../../platform/company.ts'
import { TextLink } from '../../../../ui/links.tsx'

type Props = { readonly account: string; readonly name: string; readonly year: string }

/** A link from a figure to the ledger of its account. */
export const AccountLink = ({ account, name, year }: Props) => {
  const to = useTo()
  const id = useParams()['subscriptionId'] ?? ''
  return (
    <TextLink to={to(`/tjanster/${id}/rapporter`, { rapport: 'general-ledger', ar: year, konto: account })}>
      {account} {name}
    </TextLink>
  )
}
