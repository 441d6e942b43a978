import type { RecordOf } from '@portal/contract'
import { useTexts } from '../../../platform/texts.ts'
import { effectOf, totalEffect } from './correction-effect.ts'
import { Figures } from './reports/figures.tsx'

type Row = { readonly account: string; readonly amount: number; readonly change?: string }
type Props = {
  readonly original: readonly Row[]
  readonly replacement: readonly Row[]
  readonly names: RecordOf<'voucher'>['accountNames']
}

/** What the correction comes to while it is typed: the original, its reversal, the new voucher and the change, account by account. */
export const CorrectionTable = ({ original, replacement, names }: Props) => {
  const { bookkeeping, corrections, format } = useTexts()
  const effects = effectOf(original, replacement)
  const amounts = (each: ReturnType<typeof totalEffect>) => [each.original, each.reversal, each.replacement, each.change].map(format.amount)
  return (
    <Figures
      caption={corrections.effect}
      corner={bookkeeping.account}
      columns={[corrections.original, corrections.reversal, corrections.replacement, corrections.change]}
      asides={[1]}
      lines={[
        ...effects.map(({ account, ...each }) => ({
          key: account,
          kind: 'item' as const,
          label: [account, names[account]].filter(Boolean).join(' '),
          amounts: amounts(each),
        })),
        { key: 'sum', kind: 'sum', label: bookkeeping.sum, amounts: amounts(totalEffect(effects)) },
      ]}
    />
  )
}
