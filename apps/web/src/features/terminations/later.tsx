import type { PreviewTogether } from '@portal/contract'
import { useTexts } from '../../platform/texts.ts'
import { Banner } from '../../ui/banner.tsx'
import type { Choice } from './filled.ts'

type Props = { readonly planned: NonNullable<PreviewTogether['planned']>; readonly choices: readonly Choice[] }

/** What is different about ends on a later day: facts may change until then, and these dates move (G14). */
export const Later = ({ planned: { lastDay, moved }, choices }: Props) => {
  const { plannedEnds } = useTexts()
  const ofChosen = moved.filter(({ collaborationId, outcome }) =>
    choices.some(({ end, outcome: chosen }) => end.collaborationId === collaborationId && chosen?.outcome === outcome),
  )
  return (
    <Banner tone="info" title={plannedEnds.title(lastDay)}>
      <p>{plannedEnds.laterWhat}</p>
      {ofChosen.map(({ collaborationId, what, from, to }) => (
        <p key={`${collaborationId} ${what}`}>{plannedEnds.moved[what](from, to)}</p>
      ))}
    </Banner>
  )
}
