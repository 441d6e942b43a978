import { useTexts } from '../../platform/texts.ts'
import { isOfDeletion } from './checks-in.ts'
import type { Missing } from './filled.ts'
import type { Ending } from './use-ending.ts'

/** Says of each thing that is missing what to do about it. `several`: it is said of which service. */
export const useMissingWords = ({ choices, typedName }: Pick<Ending, 'choices' | 'typedName'>, several: boolean): ((missing: Missing) => string) => {
  const { terminations, words } = useTexts()
  return ({ what, collaborationId, code }) => {
    const choice = choices.find(({ end }) => end.collaborationId === collaborationId)
    const of = (said: string): string => (several && choice ? `${choice.end.service.name}: ${said}` : said)
    const asked = choice?.outcome?.confirmations.find((each) => each.code === code)
    if (asked && isOfDeletion(asked)) return of(terminations.confirmDeletion)
    if (asked) return of(terminations.confirmThat(words.confirmation[asked.code].undone(asked.count)))
    if (what === 'name' && typedName.trim() === '') return terminations.nameUntyped
    return of(terminations.missing[what])
  }
}
