import type { NoticeView } from '@portal/contract'
import { useMutation } from '@tanstack/react-query'
import { useTexts } from '../../platform/texts.ts'
import { TextLink } from '../../ui/links.tsx'
import { noticeQueries } from './notices.queries.ts'
import classes from './notices.module.css'
import { placeOf } from './place-of.ts'

/** A notice: what it says, as a link to its thing. Following the link marks it as read. */
export const NoticeRow = ({ notice }: { readonly notice: NoticeView }) => {
  const { format, notices } = useTexts()
  const { mutate } = useMutation(noticeQueries.read())
  const { id, at, read, through, kind } = notice
  return (
    <li className={classes['notice']} data-unread={!read || undefined}>
      <p className={classes['what']}>
        {!read && <span className={classes['dot']} role="img" aria-label={notices.unread} />}
        <TextLink to={placeOf(notice)} {...(!read && { onClick: () => mutate({ ids: [id] }) })}>
          {notices.sentence(notice)}
        </TextLink>
      </p>
      <p className={classes['about']}>
        <time dateTime={at}>{format.instant(at)}</time> · {notices.kinds[kind]} · {through.name}
      </p>
    </li>
  )
}
