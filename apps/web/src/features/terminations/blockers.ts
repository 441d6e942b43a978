import type { BlockerView, PreviewTogether } from '@portal/contract'
import type { Texts } from '@portal/texts'

/** What can be mended on the page of the end itself. */
export type Mendable = 'main-contact'

/** What is told where nothing is left to end. */
type Over = (texts: Texts['terminations']) => { readonly title: string; readonly what: string }

/** How each blocker is met: it is mended on the page, or the page tells that there is nothing to end. */
const MET_BY = {
  'already-ended': { over: (say) => ({ title: say.alreadyEnded, what: say.alreadyEndedWhat }) },
  'collaboration-not-active': { over: (say) => ({ title: say.notActive, what: say.notActiveWhat }) },
  'main-contact-missing': { mend: 'main-contact' },
} as const satisfies Record<BlockerView['code'], { readonly over: Over } | { readonly mend: Mendable }>

type Blocked = Pick<PreviewTogether, 'blockers'>

/** What is told instead of the choice of one collaboration; `undefined` while everything in the way can be mended. */
export const overIn = ({ blockers }: Blocked, collaborationId: string): Over | undefined =>
  blockers
    .filter((blocker) => 'collaborationId' in blocker && blocker.collaborationId === collaborationId)
    .map(({ code }) => MET_BY[code])
    .flatMap((met) => ('over' in met ? [met.over] : []))
    .at(0)

/** What has to be mended before the end, in the order of the preview. */
export const mendableIn = ({ blockers }: Blocked): readonly Mendable[] =>
  blockers.map(({ code }) => MET_BY[code]).flatMap((met) => ('mend' in met ? [met.mend] : []))
