import type { TerminationView } from '@portal/contract'
import { lastDayToCallOff } from '@portal/domain'
import { Progress as Bar } from '@mantine/core'
import { AskButton } from '../../parts/ask-first.tsx'
import { useTo } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import { Banner } from '../../ui/banner.tsx'
import { TextLink } from '../../ui/links.tsx'
import { terminationQueries } from './terminations.queries.ts'

type Status = NonNullable<TerminationView['deletion']>['status']
const TONES = { scheduled: 'danger', cancelled: 'info', 'carried-out': 'info' } as const satisfies Record<Status, string>

const ToCertificate = ({ id }: { readonly id: string }) => {
  const { deletions } = useTexts()
  const to = useTo()
  return <TextLink to={to(`/handelser/intyg/${id}`)}>{deletions.show}</TextLink>
}

/** What can be read about a deletion in each status. */
const AFTER: Readonly<Record<Status, typeof ToCertificate | null>> = { scheduled: null, cancelled: null, 'carried-out': ToCertificate }

/** The deletion that this end decided: its day, its status, and the way to cancel it while there is time (G10). */
export const ReceiptDeletion = ({ receipt: { id, deletion, abilities } }: { readonly receipt: TerminationView }) => {
  const { frame, terminations } = useTexts()
  if (!deletion) return null
  const After = AFTER[deletion.status]
  const cancel = (
    <AskButton
      mutation={terminationQueries.cancelDeletion(id)}
      title={terminations.cancelDeletionTitle}
      consequence={terminations.cancelDeletionConsequence}
      confirm={terminations.cancelDeletion}
      dismiss={frame.back}
      done={terminations.deletionCancelled}
    />
  )
  return (
    <Banner
      tone={TONES[deletion.status]}
      title={terminations.deletion[deletion.status](deletion.on)}
      actions={abilities.includes('cancel-deletion') ? cancel : After && <After id={id} />}
    >
      {deletion.progress ? (
        <Progress removed={deletion.progress.removed} total={deletion.progress.total} />
      ) : (
        terminations.deletionStateWhat[deletion.status](lastDayToCallOff(deletion))
      )}
    </Banner>
  )
}

const Progress = ({ removed, total }: { readonly removed: number; readonly total: number }) => {
  const { deletions } = useTexts()
  return (
    <div role="status">
      {deletions.progress(removed, total)}
      <Bar value={total === 0 ? 100 : (100 * removed) / total} aria-label={deletions.progress(removed, total)} />
    </div>
  )
}
