import { Button } from '@mantine/core'
import { aftermathOf, keysOf, lastDaysOn, type Outcome, outcomesOf, type ServiceCode, stockholmDay, termsOf } from '@portal/domain'
import { serviceName } from '@portal/texts/services'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { AT_ONCE, lacksDay, lastDayOf } from '../../../parts/last-day.ts'
import { LastDayChoice } from '../../../parts/last-day-choice.tsx'
import { Refusal } from '../../../parts/refusal.tsx'
import { useCompanyId, useTo } from '../../../platform/company.ts'
import { useTexts } from '../../../platform/texts.ts'
import { Banner } from '../../../ui/banner.tsx'
import { LongTextField, SelectField } from '../../../ui/fields.tsx'
import { Loading } from '../../../ui/states.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { bulkEndQueries } from './bulk-ends.queries.ts'
import type { Selection } from './selection.ts'
import classes from './bulk-ends.module.css'

type Choices = Readonly<Partial<Record<ServiceCode, Outcome>>>

/**
 * What happens in each service that any of the customers has, on which day and why. Nothing is chosen at first; a service without a choice goes on.
 */
export const ChooseForm = ({ selection }: { readonly selection: Selection }) => {
  const { bulkEnds } = useTexts()
  const [choices, setChoices] = useState<Choices>({})
  const [when, setWhen] = useState(AT_ONCE)
  const [reason, giveReason] = useState('')
  const [tried, setTried] = useState(false)
  const [days] = useState(() => lastDaysOn(stockholmDay(new Date()), []))
  const companyId = useCompanyId()
  const services = useQuery(bulkEndQueries.services(companyId, selection))
  const { mutate, isPending, error } = useMutation(bulkEndQueries.make(companyId))
  const navigate = useNavigate()
  const to = useTo()
  const isNothing = keysOf(choices).length === 0
  const choose = (service: ServiceCode, outcome: Outcome | undefined): void =>
    setChoices(({ [service]: _before, ...others }) => (outcome ? { ...others, [service]: outcome } : others))
  const review = (): void => {
    setTried(true)
    if (isPending || isNothing || lacksDay(when, days)) return
    const lastDay = lastDayOf(when, days)
    mutate(
      { selection, choices, ...(lastDay !== undefined && { lastDay }), ...(reason.trim() !== '' && { reason: reason.trim() }) },
      { onSuccess: ({ id }) => void navigate(to(`/samarbeten/avsluta-flera/${id}`)) },
    )
  }
  return (
    <form
      noValidate
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault()
        review()
      }}
    >
      <section className={classes['section']} aria-labelledby="bulk-services">
        <h2 id="bulk-services">{bulkEnds.choose.services}</h2>
        <div className={classes['services']}>
          {services.data?.services.map(({ service: { code } }) => (
            <ServiceChoice key={code} service={code} chosen={choices[code]} onChoose={(outcome) => choose(code, outcome)} />
          ))}
        </div>
        {services.isPending && <Loading rows={2} />}
        {services.data?.services.length === 0 && <p>{bulkEnds.choose.noServices}</p>}
        <Refusal error={services.error} onRetry={() => void services.refetch()} />
      </section>
      <LastDayChoice days={days} when={when} shown={tried} onChoose={setWhen} />
      <LongTextField
        label={bulkEnds.choose.reason}
        value={reason}
        maxLength={500}
        rows={2}
        onChange={(text) => giveReason(text.replaceAll(/\s+/g, ' '))}
      />
      {tried && isNothing && <Banner tone="danger" role="alert" title={bulkEnds.choose.nothingChosen} />}
      <Refusal error={error} />
      <div>
        <Button type="submit" size="md" loading={isPending}>
          {bulkEnds.choose.review}
        </Button>
      </div>
    </form>
  )
}

type ServiceProps = {
  readonly service: ServiceCode
  readonly chosen: Outcome | undefined
  readonly onChoose: (outcome: Outcome | undefined) => void
}

const ServiceChoice = ({ service, chosen, onChoose }: ServiceProps) => {
  const { bulkEnds, outcomeLabel } = useTexts()
  const terms = termsOf(service)
  const outcomes = outcomesOf(terms)
  return (
    <div className={classes['service']}>
      <SelectField
        label={serviceName(service)}
        value={chosen ?? ''}
        data={[{ value: '', label: bulkEnds.choose.keep }, ...outcomes.map((value) => ({ value, label: outcomeLabel(service, value) }))]}
        onChange={(value) => onChoose(outcomes.find((outcome) => outcome === value))}
      />
      {chosen && aftermathOf(terms, chosen)?.destructive && (
        <div>
          <Tag tone="danger">{bulkEnds.choose.destroys}</Tag>
        </div>
      )}
    </div>
  )
}
