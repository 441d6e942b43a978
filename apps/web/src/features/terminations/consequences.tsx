import type { CollaborationView, PreviewTogether } from '@portal/contract'
import { serviceName } from '@portal/texts/services'
import { useTexts } from '../../platform/texts.ts'
import { Banner } from '../../ui/banner.tsx'
import { Destruction } from './destruction.tsx'
import { EffectMatrix } from './effect-matrix.tsx'
import { EndThatToo } from './end-that-too.tsx'
import { Leftovers } from './leftovers.tsx'
import type { Asked } from './asked.ts'
import type { Ending } from './use-ending.ts'
import classes from './terminations.module.css'

type Props = {
  readonly asked: Asked
  readonly pair: Pick<CollaborationView, 'customer' | 'agency'>
  readonly ending: Ending
  readonly seen: PreviewTogether
}

/** Everything the choices would do, all of them together: access, cascades, deletions, and what can still be seen. */
export const Consequences = ({ asked, pair, ending, seen: { effects, unchanged, leftovers } }: Props) => {
  const { terminations } = useTexts()
  const { customer, agency } = pair
  const { choices, foreseen } = ending
  const those = asked.collaborations.filter(({ id }) => choices.some(({ end }) => end.collaborationId === id))
  const cascades = effects.filter(
    ({ party, subscriptionId }) => party === 'agency' && !those.some((collaboration) => collaboration.subscriptionId === subscriptionId),
  )
  return (
    <section className={classes['section']} aria-labelledby="consequences" aria-busy={foreseen.isLate || undefined}>
      <h2 id="consequences">{terminations.consequences}</h2>
      {cascades.map(({ service, subscriptionId }) => (
        <Banner key={subscriptionId} tone="warning" title={terminations.cascade(agency.name, serviceName(service))}>
          {terminations.cascadeWhat}
        </Banner>
      ))}
      {choices.map((choice) => {
        const collaboration = those.find(({ id }) => id === choice.end.collaborationId)
        return (
          collaboration && (
            <Destruction key={collaboration.id} choice={choice} collaboration={collaboration} several={asked.several} ending={ending} />
          )
        )
      })}
      <Leftovers leftovers={leftovers} actions={<EndThatToo asked={asked} pair={pair} ending={ending} leftovers={leftovers} />} />
      <EffectMatrix effects={effects} unchanged={unchanged} customer={customer.name} agency={agency.name} />
    </section>
  )
}
