import { fieldOf, focusOn } from './missing-at.ts'
import type { Missing } from './filled.ts'
import { useMissingWords } from './use-missing-words.ts'
import type { Ending } from './use-ending.ts'
import classes from './terminations.module.css'

type Props = { readonly missing: readonly Missing[]; readonly ending: Ending; readonly several: boolean }

/** What is missing, each a link that leads to its field. */
export const MissingList = ({ missing, ending, several }: Props) => {
  const wordsOf = useMissingWords(ending, several)
  return (
    <ul className={classes['missing']}>
      {missing.map((each) => (
        <li key={fieldOf(each)}>
          <a
            href={`#${fieldOf(each)}`}
            onClick={(event) => {
              event.preventDefault()
              focusOn(fieldOf(each))
            }}
          >
            {wordsOf(each)}
          </a>
        </li>
      ))}
    </ul>
  )
}
