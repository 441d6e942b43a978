import type { CollaborationView } from '@portal/contract'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { useTexts } from '../../platform/texts.ts'
import { CheckField } from '../../ui/fields.tsx'
import { acknowledgementOf, type Choice } from './filled.ts'
import { missingAt } from './missing-at.ts'
import { REMEDIES } from './remedies.tsx'
import type { Asked } from './asked.ts'
import type { Ending } from './use-ending.ts'
import classes from './terminations.module.css'

type Confirmation = NonNullable<Choice['outcome']>['confirmations'][number]
type Props = { readonly asked: Asked; readonly ending: Ending }

/** What should be done before the end, by service. The stored facts say what is done; the rest is acknowledged one by one. */
export const ChecksOfAll = ({ asked, ending }: Props) => {
  const { terminations } = useTexts()
  const groups = ending.choices.flatMap(({ end, outcome }) => {
    const collaboration = asked.collaborations.find(({ id }) => id === end.collaborationId)
    return collaboration && outcome && outcome.confirmations.length > 0 ? [{ collaboration, confirmations: outcome.confirmations }] : []
  })
  if (groups.length === 0) return null
  const isUndone = groups.some(({ confirmations }) => confirmations.some(({ done }) => !done))
  return (
    <section className={classes['section']} aria-labelledby="checks">
      <h2 id="checks">{terminations.checks}</h2>
      {isUndone && <p className={classes['what']}>{terminations.checksWhat}</p>}
      {groups.map(({ collaboration, confirmations }) => (
        <div key={collaboration.id} className={classes['section']} data-checks={collaboration.id}>
          {asked.several && <h3 className={classes['label']}>{collaboration.service.name}</h3>}
          <ol className={classes['checks']}>
            {confirmations.map((confirmation) => (
              <Check key={confirmation.code} confirmation={confirmation} collaboration={collaboration} ending={ending} />
            ))}
          </ol>
        </div>
      ))}
    </section>
  )
}

type CheckProps = { readonly confirmation: Confirmation; readonly collaboration: CollaborationView; readonly ending: Ending }

const Check = ({ confirmation: { code, done, count, details }, collaboration: { id, subscriptionId }, ending }: CheckProps) => {
  const { terminations, words } = useTexts()
  const { title, done: isDone, undone, acknowledge } = words.confirmation[code]
  const acknowledgement = acknowledgementOf(id, code)
  const known = ending.acknowledged.has(acknowledgement)
  const error = !known && missingAt(ending, 'confirmation', id) && terminations.missing.confirmation
  const Remedy = REMEDIES[code]
  const Icon = done ? IconCircleCheck : IconAlertTriangle
  return (
    <li className={classes['check']} data-done={done || undefined}>
      <Icon size={22} stroke={1.75} aria-hidden="true" className={classes['icon']} />
      <div className={classes['words']}>
        <p className={classes['label']}>
          {title} <span className="visually-hidden">– {done ? terminations.isDone : terminations.isUndone}</span>
        </p>
        <p className={classes['what']}>{done ? isDone : undone(count)}</p>
        {details.length > 0 && (
          <ul className={classes['details']}>
            {details.map(({ name, count: of }) => (
              <li key={name}>
                {isKind(name, words.recordKind) ? words.recordKind[name] : name}: {of}
              </li>
            ))}
          </ul>
        )}
        {!done && Remedy && <Remedy collaborationId={id} subscriptionId={subscriptionId} count={count} />}
        {!done && (
          <CheckField
            label={acknowledge}
            checked={known}
            error={error}
            onChange={(on) => ending.acknowledge(acknowledgement, on)}
            data-missing={!known || undefined}
          />
        )}
      </div>
    </li>
  )
}

/** A deletion lists its details by kind of record, expenses list them by person. */
const isKind = <K extends string>(name: string, kinds: Readonly<Record<K, string>>): name is K => Object.hasOwn(kinds, name)
