import type { CaseView } from '@portal/contract'
import { useTexts } from '../../platform/texts.ts'
import classes from './cases.module.css'

/** The messages of a case, the oldest first. */
export const Conversation = ({ messages }: { readonly messages: CaseView['messages'] }) => {
  const { cases, format } = useTexts()
  return (
    <ol className={classes['messages']}>
      {messages.map(({ id, from, author, text, at }) => (
        <li key={id} className={classes['message']} data-from={from}>
          <p className={classes['who']}>
            {author} · {cases.from[from]} · <time dateTime={at}>{format.instant(at)}</time>
          </p>
          <p className={classes['text']}>{text}</p>
        </li>
      ))}
    </ol>
  )
}
