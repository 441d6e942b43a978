import { TABLE_FORMATS, type BulkEndView } from '@portal/contract'
import { useTexts } from '../../../platform/texts.ts'
import { Banner } from '../../../ui/banner.tsx'
import { DownloadButton } from '../../../ui/download-button.tsx'
import { resultAddress } from './bulk-ends.queries.ts'

/** What became of it, and the result as a table. */
export const Over = ({ bulk: { id, counts, lastDay, stopped } }: { readonly bulk: BulkEndView }) => {
  const { bulkEnds } = useTexts()
  const { done } = bulkEnds
  const untouched = counts.ready + counts.needsAnswer
  return (
    <Banner
      tone={stopped === null && counts.refused === 0 ? 'success' : 'info'}
      role="status"
      title={lastDay === null ? done.title(counts.done) : done.planned(counts.done)}
      actions={TABLE_FORMATS.map((format) => (
        <DownloadButton key={format} href={resultAddress(id, format)}>
          {done[format]}
        </DownloadButton>
      ))}
    >
      {stopped !== null && <p>{bulkEnds.stopped[stopped]}</p>}
      {counts.refused > 0 && <p>{done.refused(counts.refused)}</p>}
      {untouched > 0 && <p>{stopped === null ? bulkEnds.start.left(untouched) : done.untouched(untouched)}</p>}
    </Banner>
  )
}
