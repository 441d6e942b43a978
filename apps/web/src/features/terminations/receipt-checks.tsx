import type { TerminationView } from '@portal/contract'
import { useTexts } from '../../platform/texts.ts'
import { Card } from '../../ui/card.tsx'
import { Facts } from '../../ui/facts.tsx'

/** What the end asked about and how it was answered. It has counts, never names of persons. */
export const ReceiptChecks = ({ receipt: { confirmations } }: { readonly receipt: TerminationView }) => {
  const { terminations, words } = useTexts()
  if (confirmations.length === 0) return null
  return (
    <Card title={terminations.confirmations}>
      <Facts
        items={confirmations.map(({ code, done, count }) =>
          done ? [words.confirmation[code].done, terminations.isDone] : [words.confirmation[code].undone(count), terminations.acknowledged],
        )}
      />
    </Card>
  )
}
