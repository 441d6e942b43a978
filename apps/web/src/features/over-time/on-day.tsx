import { type AccessMoment, MOST_PEOPLE } from '@portal/contract'
import { stockholmDay } from '@portal/domain'
import type { Texts } from '@portal/texts'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { Refusal } from '../../parts/refusal.tsx'
import { useTexts } from '../../platform/texts.ts'
import { useAddress } from '../../platform/use-address.ts'
import { isRefused, problemOf } from '../../platform/refused.ts'
import { Banner } from '../../ui/banner.tsx'
import { type Column, DataList } from '../../ui/data-list.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { Loading } from '../../ui/states.tsx'
import { overTimeQueries } from './over-time.queries.ts'
import classes from './over-time.module.css'

/** `from`: the first instant that can be asked about. `to`: the last day. */
type Props = { readonly id: string; readonly from: string; readonly to: string }

/** Who could or will see and change the service on the day that stands in the address; without one, right now. */
export const OnDay = ({ id, from, to }: Props) => {
  const { overTime, problem } = useTexts()
  const { parameters, change } = useAddress()
  const day = parameters.get('dag') ?? ''
  const { data, error, refetch } = useQuery(overTimeQueries.at(id, day))
  const outside = isRefused(error, 'day-out-of-range') && problem(problemOf(error))
  const several = (data?.moments.length ?? 0) > 1
  return (
    <section className={classes['section']} aria-labelledby="on-day">
      <h2 id="on-day">{day === '' ? overTime.now : data ? overTime.onDay(day) : overTime.pickDay}</h2>
      <div className={classes['pick']} data-noprint>
        <DayField
          label={overTime.pickDay}
          value={day}
          min={stockholmDay(new Date(from))}
          max={to}
          onChange={(dag) => change({ dag: dag || null }, 'typed')}
        />
      </div>
      {outside ? (
        <Banner tone="info" role="status" title={outside.title}>
          {outside.detail}
        </Banner>
      ) : error ? (
        <Refusal error={error} onRetry={() => void refetch()} />
      ) : (
        !data && <Loading />
      )}
      {data?.moments.map((moment) => (
        <Moment key={moment.at} moment={moment} several={several} />
      ))}
    </section>
  )
}

const Moment = ({ moment, several }: { readonly moment: AccessMoment; readonly several: boolean }) => {
  const texts = useTexts()
  const { overTime } = texts
  const { at, planned, parties, people } = moment
  const columns = useMemo(() => ({ parties: partyColumns(texts), people: peopleColumns(texts) }), [texts])
  return (
    <>
      {several && <h3>{overTime.from(at)}</h3>}
      {planned && <p className={classes['what']}>{overTime.willBe}</p>}
      <DataList label={overTime.parties} columns={columns.parties} pages={[parties]} keyOf={({ company }) => company.id} />
      {people && people.length === 0 && <p className={classes['what']}>{overTime.noPeople}</p>}
      {people && people.length >= MOST_PEOPLE && <p className={classes['what']}>{overTime.peopleShown(MOST_PEOPLE)}</p>}
      {people && people.length > 0 && (
        <DataList label={overTime.people} columns={columns.people} pages={[people.map((person, place) => ({ ...person, place }))]} keyOf={placeOf} />
      )}
    </>
  )
}

/** Two people may have the same name. */
const placeOf = ({ place }: { readonly place: number }): string => String(place)

const partyColumns = ({ overTime }: Texts): readonly Column<AccessMoment['parties'][number]>[] => [
  { key: 'who', header: overTime.parties, width: 'minmax(0, 1fr)', leading: true, cell: ({ company }) => company.name },
  { key: 'access', header: overTime.access, width: '9rem', cell: ({ access }) => <strong>{overTime.level[access]}</strong> },
  { key: 'why', header: overTime.why, width: 'minmax(0, 2fr)', cell: ({ because }) => overTime.because[because] },
]

const peopleColumns = ({ overTime, words }: Texts): readonly Column<NonNullable<AccessMoment['people']>[number]>[] => [
  { key: 'who', header: overTime.people, width: 'minmax(0, 1fr)', leading: true, cell: ({ name }) => name },
  { key: 'access', header: overTime.access, width: '9rem', cell: ({ access }) => <strong>{overTime.level[access]}</strong> },
  { key: 'why', header: overTime.why, width: 'minmax(0, 2fr)', cell: ({ role, because }) => `${words.role[role]}. ${overTime.reach[because]}` },
]
