import { useQuery } from '@tanstack/react-query'
import { Refusal } from '../../../../parts/refusal.tsx'
import { useTexts } from '../../../../platform/texts.ts'
import { useAddress } from '../../../../platform/use-address.ts'
import { Empty, Loading } from '../../../../ui/states.tsx'
import { recordQueries } from '../../records.queries.ts'
import { AccountLink } from './account-link.tsx'
import { Figures } from './figures.tsx'
import { LedgerAccount } from './ledger-account.tsx'

/** Huvudbok: every account with its opening balance, change and closing balance. Each leads to its rows. */
export const Ledger = ({ id, year }: { readonly id: string; readonly year: string }) => {
  const { bookkeeping, format, reports: say } = useTexts()
  const { parameters } = useAddress()
  const { data, error, refetch } = useQuery(recordQueries.balances(id, year))
  const chosen = parameters.get('konto')
  if (error) return <Refusal error={error} onRetry={() => void refetch()} />
  if (!data) return <Loading />
  if (data.items.length === 0) return <Empty title={bookkeeping.noneTitle}>{say.empty}</Empty>
  const account = data.items.find((each) => each.account === chosen)
  if (account) return <LedgerAccount key={account.account} id={id} year={year} balance={account} />
  return (
    <Figures
      caption={say.name['general-ledger']}
      corner={bookkeeping.account}
      columns={[bookkeeping.opening, bookkeeping.change, bookkeeping.closing]}
      asides={[0, 1]}
      lines={data.items.map(({ account: number, name, opening, change, closing }) => ({
        key: number,
        kind: 'item',
        label: <AccountLink account={number} name={name} year={year} />,
        amounts: [opening, change, closing].map(format.amount),
      }))}
    />
  )
}
