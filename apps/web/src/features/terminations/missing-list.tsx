import type { ReactNode } from 'react'
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
          <MissingLink to={each}>{wordsOf(each)}</MissingLink>
        </li>
      ))}
    </ul>
  )
}

/** A link that leads to the field of what is missing. */
export const MissingLink = ({ to, children }: { readonly to: Missing; readonly children: ReactNode }) => (
  <a
    href={`#${fieldOf(to)}`}
    onClick={(event) => {
      event.preventDefault()
      focusOn(fieldOf(to))
    }}
  >
    {children}
  </a>
)
