import type { CollaborationView } from '@portal/contract'
import { lastDayToCallOff } from '@portal/domain'
import { serviceName } from '@portal/texts/services'
import type { ReactNode } from 'react'
import { ServiceName } from '../../parts/service-mark.tsx'
import { useTexts } from '../../platform/texts.ts'
import type { Asked } from './asked.ts'
import type { Choice } from './filled.ts'
import type { Ending } from './use-ending.ts'
import classes from './summary.module.css'

type Props = { readonly asked: Asked; readonly pair: Pick<CollaborationView, 'customer' | 'agency'>; readonly ending: Ending }

/** The facts of the end that is being put together: services and outcomes, when, whose access changes, what is deleted. */
export const SummaryFacts = ({ asked, pair, ending: { choices, foreseen } }: Props) => {
  const { summary } = useTexts()
  const { preview } = foreseen
  const changes = preview ? changesIn(preview.effects) : []
  const deletions = deletionsIn(choices)
  return (
    <dl className={classes['list']}>
      {asked.several ? <Outcomes choices={choices} /> : <OneOutcome choice={choices[0]} />}
      <Fact name={summary.when}>{preview?.planned ? summary.after(preview.planned.lastDay) : summary.atOnce}</Fact>
      {changes.length > 0 && (
        <Fact name={summary.changes}>
          {changes.map(({ party, after, services }) => (
            <Loses key={`${party} ${after}`} name={pair[party].name} after={after} services={services} />
          ))}
        </Fact>
      )}
      {deletions.length > 0 && (
        <Fact name={summary.deletion}>
          {deletions.map(({ on, services }) => (
            <p key={on} className={classes['danger']}>
              {asked.several ? summary.deletionOf(services, on, lastDayToCallOff({ on })) : summary.deletionOn(on, lastDayToCallOff({ on }))}
            </p>
          ))}
        </Fact>
      )}
    </dl>
  )
}

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div>
    <dt className={classes['name']}>{name}</dt>
    <dd className={classes['value']}>{children}</dd>
  </div>
)

const OneOutcome = ({ choice }: { readonly choice: Choice | undefined }) => {
  const { summary } = useTexts()
  return (
    <>
      <Fact name={summary.service}>{choice && <ServiceName of={choice.end.service} />}</Fact>
      <Fact name={summary.afterwards}>{choice?.outcome?.label ?? summary.unchosen}</Fact>
    </>
  )
}

/** Services that end together, by what becomes of them. */
const Outcomes = ({ choices }: { readonly choices: readonly Choice[] }) => {
  const { summary } = useTexts()
  const titleOf = ({ outcome }: Choice): string => (outcome ? summary.outcome[outcome.outcome] : summary.unchosen)
  return [...Map.groupBy(choices, titleOf)].map(([title, of]) => (
    <Fact key={title} name={title}>
      {summary.some(of.map(({ end }) => end.service.name))}
    </Fact>
  ))
}

type Effect = NonNullable<Ending['foreseen']['preview']>['effects'][number]

/** The changes of access by whose it is and what it becomes. */
const changesIn = (effects: readonly Effect[]) =>
  [...Map.groupBy(effects, ({ party, after }) => `${party} ${after}`).values()].flatMap(([first, ...others]) =>
    first ? [{ party: first.party, after: first.after, services: [first, ...others].map(({ service }) => serviceName(service)) }] : [],
  )

type LosesProps = { readonly name: string; readonly after: Effect['after']; readonly services: readonly string[] }

const Loses = ({ name, after, services }: LosesProps) => {
  const { summary, words } = useTexts()
  return (
    <p>
      <bdi className={classes['who']}>{name}</bdi>
      {summary.access(words.access[after], services)}
    </p>
  )
}

/** The days on which data is deleted, each with its services. */
const deletionsIn = (choices: readonly Choice[]) =>
  [...Map.groupBy(choices, ({ outcome }) => outcome?.deletion?.on)].flatMap(([on, of]) =>
    on === undefined ? [] : [{ on, services: of.map(({ end }) => end.service.name) }],
  )
