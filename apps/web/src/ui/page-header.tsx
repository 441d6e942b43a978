import { type ReactNode, useEffect, useRef } from 'react'
import { useLocation } from 'react-router-dom'
import { TextLink } from './links.tsx'
import classes from './page-header.module.css'
import { useUiWords } from './words.ts'

type Props = {
  readonly title: string
  /** Shown before the title, for a thing that is known by its mark. */
  readonly mark?: ReactNode
  /** Shown small above the title: where the visitor is. */
  readonly above?: ReactNode
  readonly lead?: ReactNode
  /** The state of the thing, shown beside the title. */
  readonly state?: ReactNode
  readonly actions?: ReactNode
  /** The link to the page above, shown over the title. */
  readonly back?: { readonly to: string; readonly label: string }
}

/** On the page that the browser was opened with, the focus stays at the beginning, so that the skip link is first. */
const shown = { isFirst: true }

/** A page's one `h1` and its document title. After a navigation focus lands here, so that it is read aloud. */
export const PageHeader = ({ title, mark, above, lead, state, actions, back }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null)
  const { pathname } = useLocation()
  const { documentTitle } = useUiWords()
  useEffect(() => {
    if (!shown.isFirst) heading.current?.focus({ preventScroll: true })
    shown.isFirst = false
  }, [pathname])
  return (
    <header className={classes['header']}>
      <title>{documentTitle(title)}</title>
      <div className={classes['words']}>
        {back && (
          <TextLink to={back.to} className={classes['back']}>
            <span aria-hidden="true">←</span> {back.label}
          </TextLink>
        )}
        {above && <p className={classes['above']}>{above}</p>}
        <div className={classes['line']}>
          {mark}
          <h1 ref={heading} tabIndex={-1} className={classes['title']}>
            {title}
          </h1>
          {state}
        </div>
        {lead && <p className={classes['lead']}>{lead}</p>}
      </div>
      {actions && <div className={classes['actions']}>{actions}</div>}
    </header>
  )
}
