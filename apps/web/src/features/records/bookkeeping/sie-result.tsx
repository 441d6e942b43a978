import { Button } from '@mantine/core'
import type { SieImportAnswer } from '@portal/contract'
import { useMutation } from '@tanstack/react-query'
import { Refusal } from '../../../parts/refusal.tsx'
import { useTexts } from '../../../platform/texts.ts'
import { Banner } from '../../../ui/banner.tsx'
import { sieQueries } from './sie.queries.ts'
import { SieWarnings } from './sie-warnings.tsx'

/** What was imported, with every warning; it can be undone at once. */
export const SieResult = ({ id, result }: { readonly id: string; readonly result: SieImportAnswer }) => {
  const { sie } = useTexts()
  const { accounts, vouchers, rows, skipped, replaced, warnings } = result
  const undoing = useMutation(sieQueries.undo(id, result.id ?? ''))
  if (undoing.data) {
    return (
      <Banner tone="success" role="status" title={sie.undone}>
        {sie.undoneWhat}
      </Banner>
    )
  }
  const undo = result.id !== null && (
    <Button variant="default" loading={undoing.isPending} onClick={() => undoing.mutate()}>
      {sie.undo}
    </Button>
  )
  return (
    <>
      <Banner tone="success" role="status" title={sie.importedTitle} actions={undo}>
        {[sie.imported(vouchers, rows, accounts), replaced > 0 && sie.replaced(replaced), skipped > 0 && sie.skipped(skipped)]
          .filter((each) => each !== false)
          .join(' ')}
      </Banner>
      <Refusal error={undoing.error} />
      <SieWarnings warnings={warnings} />
    </>
  )
}
