import { overTime as contract, type PersonAnswer } from '@portal/contract'
import { Button } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Refusal } from '../../parts/refusal.tsx'
import { query } from '../../platform/query.ts'
import { useTexts } from '../../platform/texts.ts'
import { Banner } from '../../ui/banner.tsx'
import { Card } from '../../ui/card.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { SelectField, TextField } from '../../ui/fields.tsx'
import { Facts } from '../../ui/facts.tsx'
import { supportQueries } from './support.queries.ts'
import classes from './support.module.css'

type Asked = { readonly id: string; readonly email: string; readonly day: string }

/** Why a person can or cannot see one of the company's services, in words: the reasons are those of the function that decides access (G16). */
export const WhySeen = ({ companyId }: { readonly companyId: string }) => {
  const { overTime } = useTexts()
  const { items } = useSuspenseQuery(supportQueries.subscriptions(companyId)).data
  const [email, setEmail] = useState('')
  const [chosen, choose] = useState('')
  const [day, setDay] = useState('')
  const [asked, ask] = useState<Asked>()
  const id = chosen === '' ? items[0]?.id : chosen
  if (id === undefined) return null
  return (
    <Card title={overTime.whyTitle}>
      <p className={classes['lead']}>{overTime.whyLead}</p>
      <form
        noValidate
        className={classes['asking']}
        onSubmit={(event) => {
          event.preventDefault()
          if (email.trim() !== '') ask({ id, email: email.trim(), day })
        }}
      >
        <TextField label={overTime.person} type="email" value={email} onChange={setEmail} />
        <SelectField
          label={overTime.service}
          value={id}
          data={items.map((each) => ({ value: each.id, label: each.service.name }))}
          onChange={choose}
        />
        <DayField label={overTime.momentOptional} value={day} onChange={setDay} />
        <Button type="submit" variant="default">
          {overTime.ask}
        </Button>
      </form>
      {asked && <Answered key={JSON.stringify(asked)} asked={asked} />}
    </Card>
  )
}

const Answered = ({ asked: { id, email, day } }: { readonly asked: Asked }) => {
  const { data, error, refetch } = useQuery(
    query(contract.person, { params: { id }, query: { email, ...(day !== '' && { at: day }) } }, { staleTime: 0 }),
  )
  if (error) return <Refusal error={error} onRetry={() => void refetch()} />
  return data ? <Answer answer={data} email={email} /> : null
}

const Answer = ({ answer, email }: { readonly answer: PersonAnswer; readonly email: string }) => {
  const { overTime, words } = useTexts()
  const { person, subscription, access, ways, at, recorded } = answer
  if (!person) return <Banner tone="warning" role="status" title={overTime.nobody(email)} />
  return (
    <Banner tone="info" role="status" title={overTime.answer(person.name, subscription.service.name)[access]}>
      <p className={classes['lead']}>{overTime.answeredAt(at)}</p>
      {ways.length === 0 && <p className={classes['lead']}>{overTime.noWay}</p>}
      {ways.map((way) => (
        <div key={way.company.id} className={classes['way']}>
          <h3>{overTime.as[way.as](words.role[way.role], way.company.name)}</h3>
          <Facts
            items={[
              [overTime.companyCan, `${overTime.level[way.party.access]}. ${overTime.because[way.party.because]}`],
              [overTime.personCan, `${overTime.level[way.reach.access]}. ${overTime.reach[way.reach.because]}`],
            ]}
          />
        </div>
      ))}
      {!recorded && <p className={classes['lead']}>{overTime.notRecorded}</p>}
    </Banner>
  )
}
