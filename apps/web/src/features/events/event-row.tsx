import type { EventView } from '@portal/contract'
import { useTo } from '../../platform/company.ts'
import { isolated } from '../../platform/isolated.ts'
import { useTexts } from '../../platform/texts.ts'
import { TextLink } from '../../ui/links.tsx'
import classes from './events.module.css'
import { paperOf } from './paper-of.ts'

type Props = { readonly event: EventView; readonly time: string; readonly where?: string | undefined }

/** What happened, by whom, with the receipt it left. `time`: how its instant is told here. `where`: the company it happened at, if that is told. */
export const EventRow = ({ event, time, where }: Props) => {
  const texts = useTexts()
  const { events, words } = texts
  const to = useTo()
  const { at, actor } = event
  const paper = paperOf(event, texts)
  return (
    <li className={classes['event']}>
      <time dateTime={at} className={classes['time']}>
        {time}
      </time>
      <div className={classes['what']}>
        <p>{events.sentence(event)}</p>
        <p className={classes['who']}>
          {where && `${isolated(where)} · `}
          {actor ? events.by(actor.name, actor.party && words.party[actor.party]) : events.portal}
          {paper && (
            <>
              {' · '}
              <TextLink to={to(paper.path)} {...(paper.label && { 'aria-label': paper.label })}>
                {paper.name}
              </TextLink>
            </>
          )}
        </p>
      </div>
    </li>
  )
}
