import type { CollaborationView, OutcomePreview } from '@portal/contract'
import { lastDayToCallOff } from '@portal/domain'
import { serviceName } from '@portal/texts/services'
import { useTexts } from '../../platform/texts.ts'
import { Banner } from '../../ui/banner.tsx'
import { EffectMatrix } from './effect-matrix.tsx'
import { Leftovers } from './leftovers.tsx'
import classes from './terminations.module.css'

type Props = { readonly collaboration: CollaborationView; readonly plan: OutcomePreview }

/** Everything the chosen outcome would do: access, cascades, deletion, and how long the law requires the data to be kept. */
export const Consequences = ({ collaboration: { customer, agency, subscriptionId }, plan }: Props) => {
  const { terminations } = useTexts()
  const cascades = plan.effects.filter((effect) => effect.subscriptionId !== subscriptionId && effect.party === 'agency')
  return (
    <section className={classes['section']} aria-labelledby="consequences">
      <h2 id="consequences">{terminations.consequences}</h2>
      <p className={classes['what']}>{terminations.consequencesWhat}</p>
      {cascades.map(({ service }) => (
        <Banner key={service} tone="warning" title={terminations.cascade(agency.name, serviceName(service))}>
          {terminations.cascadeWhat}
        </Banner>
      ))}
      {plan.deletion && (
        <Banner tone="danger" title={terminations.deletionOn(plan.deletion.on)}>
          {terminations.deletionWhat(lastDayToCallOff(plan.deletion))}
        </Banner>
      )}
      {plan.retention && (
        <Banner tone="warning" title={terminations.retentionUntil(plan.retention.until)}>
          {terminations.retentionWhat}
          <ul className={classes['years']}>
            {plan.retention.years.map(({ from, to, count, until }) => (
              <li key={from}>{terminations.retentionYear(from, to, count, until)}</li>
            ))}
          </ul>
        </Banner>
      )}
      <Leftovers leftovers={plan.leftovers} />
      <EffectMatrix effects={plan.effects} unchanged={plan.unchanged} customer={customer.name} agency={agency.name} />
    </section>
  )
}
