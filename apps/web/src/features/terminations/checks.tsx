import type { CollaborationView } from '@portal/contract'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { ServiceName } from '../../parts/service-mark.tsx'
import { useTexts } from '../../platform/texts.ts'
import { Acknowledge } from './acknowledge.tsx'
import type { Asked } from './asked.ts'
import { CheckDetails } from './check-details.tsx'
import { type Check, checksIn, type Confirmation } from './checks-in.ts'
import { REMEDIES } from './remedies.tsx'
import type { Ending } from './use-ending.ts'
import classes from './terminations.module.css'

type Props = { readonly asked: Asked; readonly ending: Ending }

/** What should be done before the end, by service. The stored facts say what is done; the rest is acknowledged one by one. */
export const ChecksOfAll = ({ asked, ending }: Props) => {
  const { terminations } = useTexts()
  const groups = ending.choices.flatMap(({ end, outcome }) => {
    const collaboration = asked.collaborations.find(({ id }) => id === end.collaborationId)
    return collaboration && outcome ? [{ collaboration, ...checksIn(outcome) }] : []
  })
  const undone = groups.filter(({ checks }) => checks.length > 0)
  const done = groups.flatMap((group) => group.done)
  if (undone.length === 0 && done.length === 0) return null
  return (
    <section className={classes['section']} aria-labelledby="checks">
      <div>
        <h2 id="checks">{terminations.checks}</h2>
        {undone.length > 0 && <p className={classes['what']}>{terminations.checksWhat}</p>}
      </div>
      {undone.map(({ collaboration, checks }) => (
        <div key={collaboration.id} className={classes['group']}>
          {asked.several && (
            <h3 className={classes['label']}>
              <ServiceName of={collaboration.service} />
            </h3>
          )}
          <ol className={classes['checks']}>
            {checks.map((check) => (
              <OneCheck key={check.asks.code} check={check} collaboration={collaboration} ending={ending} />
            ))}
          </ol>
        </div>
      ))}
      {done.length > 0 && <Done done={done} />}
    </section>
  )
}

type CheckProps = { readonly check: Check; readonly collaboration: CollaborationView; readonly ending: Ending }

/** One check that is not done, by its state: how many, whose, what can be done here, and the box for those who end anyway. */
const OneCheck = ({ check, collaboration: { id, subscriptionId }, ending }: CheckProps) => {
  const { terminations, words } = useTexts()
  const { asks, also } = check
  const { undone, toDo, acknowledge } = words.confirmation[asks.code]
  const remedies = [asks, ...also].map((each) => ({ each, Remedy: REMEDIES[each.code] }))
  return (
    <li className={classes['check']}>
      <IconAlertTriangle size={22} stroke={1.75} aria-hidden="true" className={classes['icon']} />
      <div className={classes['words']}>
        <p className={classes['label']}>{undone(asks.count)}</p>
        {toDo !== null && <p className={classes['what']}>{toDo}</p>}
        {also.map(({ code, count }) => (
          <p key={code} className={classes['what']}>
            {words.confirmation[code].undone(count)}.
          </p>
        ))}
        <CheckDetails check={check} />
        {remedies.map(
          ({ each, Remedy }) => Remedy && <Remedy key={each.code} collaborationId={id} subscriptionId={subscriptionId} count={each.count} />,
        )}
        <Acknowledge collaborationId={id} check={check} label={also.length > 0 ? terminations.acknowledgeAll : acknowledge} ending={ending} />
      </div>
    </li>
  )
}

/** What is done already, folded away. */
const Done = ({ done }: { readonly done: readonly Confirmation[] }) => {
  const { terminations, words } = useTexts()
  return (
    <details className={classes['done']}>
      <summary>
        <IconCircleCheck size={20} stroke={1.75} aria-hidden="true" className={classes['doneIcon']} />
        {terminations.checksDone(done.length)}
      </summary>
      <ul className={classes['details']}>
        {done.map(({ code }) => (
          <li key={code}>{words.confirmation[code].done}</li>
        ))}
      </ul>
    </details>
  )
}
