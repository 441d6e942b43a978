import type { Transliterated } from '@portal/contract'
import { Button, Checkbox } from '@mantine/core'
import type { UseMutationResult } from '@tanstack/react-query'
import { useState } from 'react'
import { Refusal } from '../../../parts/refusal.tsx'
import { useTexts } from '../../../platform/texts.ts'
import { Banner } from '../../../ui/banner.tsx'
import { DownloadIcon } from '../../../ui/download-button.tsx'
import classes from '../records.module.css'

type Wanted = { readonly year: string; readonly checksum: boolean }
type Props = { readonly year: string; readonly exporting: UseMutationResult<readonly Transliterated[], Error, Wanted> }

/** Saves the year as a SIE file, with its checksum when wanted. */
export const SieExport = ({ year, exporting: { mutate, isPending } }: Props) => {
  const { bookkeeping, sie } = useTexts()
  const [checksum, setChecksum] = useState(false)
  return (
    <>
      <Button variant="default" loading={isPending} leftSection={<DownloadIcon />} onClick={() => mutate({ year, checksum })}>
        {bookkeeping.exportSie}
      </Button>
      <Checkbox
        className={classes['beside'] ?? ''}
        label={sie.withChecksum}
        checked={checksum}
        onChange={({ currentTarget }) => setChecksum(currentTarget.checked)}
      />
    </>
  )
}

/** The result of an export: why there is no file, or which letters the file could not hold. */
export const SieExported = ({ year, exporting: { data, error, variables } }: Props) => {
  const { bookkeeping } = useTexts()
  if (variables?.year !== year) return null
  if (error) return <Refusal error={error} />
  if (!data || data.length === 0) return null
  return (
    <Banner tone="info" role="status" title={bookkeeping.transliteratedTitle}>
      <p>{bookkeeping.transliterated}</p>
      <ul className={classes['letters']}>
        {data.map(({ from, to }) => (
          <li key={from}>{bookkeeping.writtenAs(from, to)}</li>
        ))}
      </ul>
    </Banner>
  )
}
