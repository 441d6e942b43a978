import type { CollaborationView } from '@portal/contract'
import { Button } from '@mantine/core'
import { useTexts } from '../../platform/texts.ts'
import type { Asked } from './asked.ts'
import { MissingLink, MissingList } from './missing-list.tsx'
import { SummaryFacts } from './summary-facts.tsx'
import type { Ending } from './use-ending.ts'
import classes from './summary.module.css'

type Props = { readonly asked: Asked; readonly pair: Pick<CollaborationView, 'customer' | 'agency'>; readonly ending: Ending }

/** What is about to happen, in short, with the button that does it. Beside the way on a desk, a bar at the bottom on a telephone. */
export const Summary = ({ asked, pair, ending }: Props) => {
  const { plannedEnds, summary, terminations, together } = useTexts()
  const { choices, foreseen, isPending } = ending
  return (
    <section className={classes['summary']} aria-labelledby="summary">
      <h2 id="summary" className={classes['title']}>
        {summary.title}
      </h2>
      <div className={classes['facts']}>
        <SummaryFacts asked={asked} pair={pair} ending={ending} />
        <Left ending={ending} several={asked.several} />
      </div>
      <Brief ending={ending} several={asked.several} />
      <Button type="submit" color="red" size="md" loading={isPending} className={classes['button']}>
        {foreseen.preview?.planned ? plannedEnds.plan : asked.several ? together.endThese(choices.length) : terminations.endNow}
      </Button>
    </section>
  )
}

type PartProps = { readonly ending: Ending; readonly several: boolean }

const MOST = 3

/** What is left to do, each a link to its field. */
const Left = ({ ending, several }: PartProps) => {
  const { summary } = useTexts()
  const { missing } = ending
  const hidden = missing.length - MOST
  return (
    <div className={classes['left']}>
      <p className={classes['name']}>{missing.length > 0 ? `${summary.left} (${missing.length})` : summary.nothingLeft}</p>
      <MissingList missing={missing.slice(0, MOST)} ending={ending} several={several} />
      {hidden > 0 && <p>{summary.moreLeft(hidden)}</p>}
    </div>
  )
}

/** The same for a bar: what ends, whether data is deleted, how much is left. */
const Brief = ({ ending: { choices, missing }, several }: PartProps) => {
  const { summary, together } = useTexts()
  const [only] = choices
  const [first] = missing
  const deletions = choices.flatMap(({ outcome }) => (outcome?.deletion ? [outcome.deletion] : []))
  const [deletion] = deletions
  return (
    <div className={classes['brief']}>
      <p className={classes['line']}>
        {several
          ? together.ending(choices.length)
          : `${only?.end.service.name ?? ''}: ${only?.outcome?.label ?? summary.unchosen.toLocaleLowerCase()}`}
      </p>
      {deletion && <p className={classes['danger']}>{summary.briefDeletion(deletion.on)}</p>}
      {first && <MissingLink to={first}>{summary.leftCount(missing.length)}</MissingLink>}
    </div>
  )
}
