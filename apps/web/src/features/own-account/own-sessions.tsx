import type { OwnSession } from '@portal/contract'
import { Button } from '@mantine/core'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { Refusal } from '../../parts/refusal.tsx'
import { notify } from '../../platform/notices.ts'
import { useTexts } from '../../platform/texts.ts'
import { Card } from '../../ui/card.tsx'
import { Tag } from '../../ui/tag.tsx'
import { ownAccountQueries } from './own-account.queries.ts'
import classes from './own-account.module.css'

/** Where the person is logged in, each with a way to end it. */
export const OwnSessions = () => {
  const { ownAccount: account } = useTexts()
  const { items } = useSuspenseQuery(ownAccountQueries.sessions()).data
  const others = useMutation({
    ...ownAccountQueries.endOtherSessions(),
    onSuccess: () => notify(account.othersEnded),
  })
  return (
    <Card title={account.sessions}>
      <p className={classes['what']}>{items.length > 1 ? account.sessionsWhat : account.noOthers}</p>
      <ul className={classes['sessions']}>
        {items.map((session) => (
          <Session key={session.id} session={session} />
        ))}
      </ul>
      {items.length > 2 && (
        <Button variant="default" loading={others.isPending} onClick={() => others.mutate()}>
          {account.endOthers}
        </Button>
      )}
      <Refusal error={others.error} />
    </Card>
  )
}

const Session = ({ session: { id, here, browser, system, place, begunAt, seenAt } }: { readonly session: OwnSession }) => {
  const { ownAccount: account, format } = useTexts()
  const device = account.device(browser, system)
  const end = useMutation({
    ...ownAccountQueries.endSession(),
    onSuccess: () => notify(account.ended(device)),
  })
  return (
    <li className={classes['session']}>
      <div>
        <strong>{device}</strong> {here && <Tag>{account.here}</Tag>}
        <div className={classes['facts']}>
          {account.place(place)} · {account.begun(format.instant(begunAt))} · {account.seen(format.instant(seenAt))}
        </div>
        <Refusal error={end.error} />
      </div>
      {!here && (
        <Button variant="default" size="compact-md" loading={end.isPending} aria-label={account.endNamed(device)} onClick={() => end.mutate(id)}>
          {account.end}
        </Button>
      )}
    </li>
  )
}
