import type { OutcomePreview } from '@portal/contract'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { useTexts } from '../../platform/texts.ts'
import { CheckField } from '../../ui/fields.tsx'
import { REMEDIES } from './remedies.tsx'
import classes from './terminations.module.css'

type Confirmation = OutcomePreview['confirmations'][number]
type Props = {
  readonly collaborationId: string
  readonly subscriptionId: string
  readonly confirmations: readonly Confirmation[]
  readonly acknowledged: ReadonlySet<string>
  readonly error: string | undefined
  readonly onAcknowledge: (code: string, known: boolean) => void
}

/** What should be done before the end. The stored facts say what is done; the rest is acknowledged one by one. */
export const Checks = ({ collaborationId, subscriptionId, confirmations, acknowledged, error, onAcknowledge }: Props) => {
  const { terminations } = useTexts()
  if (confirmations.length === 0) return null
  const undone = confirmations.filter(({ done }) => !done)
  return (
    <section className={classes['section']} aria-labelledby="checks">
      <h2 id="checks">{terminations.checks}</h2>
      {undone.length > 0 && <p className={classes['what']}>{terminations.checksWhat}</p>}
      <ol className={classes['checks']}>
        {confirmations.map((confirmation) => (
          <Check
            key={confirmation.code}
            confirmation={confirmation}
            collaborationId={collaborationId}
            subscriptionId={subscriptionId}
            known={acknowledged.has(confirmation.code)}
            error={acknowledged.has(confirmation.code) ? undefined : error}
            onChange={(known) => onAcknowledge(confirmation.code, known)}
          />
        ))}
      </ol>
    </section>
  )
}

type CheckProps = {
  readonly collaborationId: string
  readonly subscriptionId: string
  readonly confirmation: Confirmation
  readonly known: boolean
  readonly error: string | undefined
  readonly onChange: (known: boolean) => void
}

const Check = ({ collaborationId, subscriptionId, confirmation: { code, done, count, details }, known, error, onChange }: CheckProps) => {
  const { terminations, words } = useTexts()
  const { title, done: isDone, undone, acknowledge } = words.confirmation[code]
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
        {!done && Remedy && <Remedy collaborationId={collaborationId} subscriptionId={subscriptionId} count={count} />}
        {!done && <CheckField label={acknowledge} checked={known} error={error} onChange={onChange} data-missing={!known || undefined} />}
      </div>
    </li>
  )
}

/** A deletion lists its details by kind of record, expenses list them by person. */
const isKind = <K extends string>(name: string, kinds: Readonly<Record<K, string>>): name is K => Object.hasOwn(kinds, name)
