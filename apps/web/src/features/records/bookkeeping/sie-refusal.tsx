import { Button } from '@mantine/core'
import { Refusal } from '../../../parts/refusal.tsx'
import { problemIn } from '../../../platform/refused.ts'
import { useTexts } from '../../../platform/texts.ts'
import { Banner } from '../../../ui/banner.tsx'
import type { ImportManner } from './sie.queries.ts'

type Props = { readonly error: unknown; readonly onChange: (manner: ImportManner) => void }

/** Why a file is not imported, and what the reader can choose instead: a year that is there is replaced, a wrong checksum is overlooked. */
export const SieRefusal = ({ error, onChange }: Props) => {
  const { sie } = useTexts()
  const existing = problemIn(error, 'year-exists')
  const unreadable = problemIn(error, 'sie-unreadable')
  if (existing) {
    const showReplacing = (
      <Button variant="default" onClick={() => onChange({ replace: 'true' })}>
        {sie.showReplacing}
      </Button>
    )
    return (
      <Banner tone="warning" role="alert" title={sie.existsTitle} actions={showReplacing}>
        {sie.exists(existing.from, existing.to, existing.vouchers)}
      </Banner>
    )
  }
  return (
    <Refusal
      error={error}
      actions={
        unreadable?.reason === 'checksum-wrong' && (
          <Button variant="default" onClick={() => onChange({ checksum: 'ignore' })}>
            {sie.takeNevertheless}
          </Button>
        )
      }
    />
  )
}
