import type { HelpTexts } from '@portal/texts'
import { useTexts } from '../platform/texts.ts'
import { HelpTip } from '../ui/help-tip.tsx'

/** Explains a word of the trade where it stands. */
export const Help = ({ of }: { readonly of: keyof HelpTexts['terms'] }) => {
  const { help } = useTexts()
  const { term, what } = help.terms[of]
  return <HelpTip label={help.about(term)}>{what}</HelpTip>
}
