import { Radio } from '@mantine/core'
import type { NoticeSettings } from '@portal/contract'
import { useMutation } from '@tanstack/react-query'
import { Refusal } from '../../parts/refusal.tsx'
import { notify } from '../../platform/notices.ts'
import { useTexts } from '../../platform/texts.ts'
import { noticeQueries } from './notices.queries.ts'
import classes from './notices.module.css'

/** How one kind is mailed. A choice is saved at once, and that is said. */
export const NoticeKindSetting = ({ kind, mail, offered }: NoticeSettings['items'][number]) => {
  const { notices } = useTexts()
  const { mutate, variables, isPending, error } = useMutation(noticeQueries.choose())
  const name = notices.kinds[kind]
  const choose = (chosen: string) => {
    const next = offered.find((each) => each === chosen)
    if (next) mutate({ kind, mail: next }, { onSuccess: () => notify(notices.saved(name, notices.mails[next])) })
  }
  return (
    <div>
      <Radio.Group label={name} description={notices.kindWhat[kind]} value={isPending ? variables.mail : mail} onChange={choose}>
        <div className={classes['mails']}>
          {offered.map((each) => (
            <Radio key={each} value={each} label={notices.mails[each]} />
          ))}
        </div>
      </Radio.Group>
      {!offered.includes('off') && <p className={classes['always']}>{notices.alwaysMailed}</p>}
      <Refusal error={error} />
    </div>
  )
}
