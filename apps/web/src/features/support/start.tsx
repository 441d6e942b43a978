import type { SupportStart } from '@portal/contract'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Refusal } from '../../parts/refusal.tsx'
import { useTexts } from '../../platform/texts.ts'
import { Card } from '../../ui/card.tsx'
import { TextLink } from '../../ui/links.tsx'
import { Loading } from '../../ui/states.tsx'
import { supportQueries } from './support.queries.ts'
import classes from './support.module.css'

/** What waits for support, what is stuck, and which companies came last. */
export const Start = () => {
  const { support } = useTexts()
  const { data, error, refetch } = useQuery(supportQueries.start())
  if (error) return <Refusal error={error} onRetry={() => void refetch()} />
  if (!data) return <Loading />
  return (
    <>
      <OpenCases of={data.cases} />
      <Stuck of={data} />
      <Card title={support.latestCompanies}>
        <ul className={classes['hits']}>
          {data.companies.map((each) => (
            <LatestCompany key={each.id} of={each} />
          ))}
        </ul>
      </Card>
    </>
  )
}

const OpenCases = ({ of: { items, more } }: { readonly of: SupportStart['cases'] }) => {
  const { cases, format, support } = useTexts()
  return (
    <Card title={support.openCases}>
      {items.length === 0 && <p className={classes['quiet']}>{support.noOpenCases}</p>}
      <ul className={classes['hits']}>
        {items.map(({ id, number, subject, customer, lastMessageAt }) => (
          <Row key={id} to={`/support/arenden/${id}`} name={`${cases.numbered(number)}: ${subject}`}>
            {customer.name} · {support.lastMessage(format.instant(lastMessageAt))}
          </Row>
        ))}
      </ul>
      {more && <TextLink to="/support/arenden">{support.allCases}</TextLink>}
    </Card>
  )
}

const Stuck = ({ of: { plans, deletions, mails, jobs } }: { readonly of: SupportStart }) => {
  const { format, plannedEnds, support } = useTexts()
  const nothing = [plans.items, deletions.items, mails.items, jobs].every((each) => each.length === 0)
  const hasMore = [plans, deletions, mails].some(({ more }) => more)
  return (
    <Card title={support.stuck}>
      {nothing && <p className={classes['quiet']}>{support.nothingStuck}</p>}
      <ul className={classes['hits']}>
        {plans.items.map(({ id, service, customer, agency, lastDay, inTheWay }) => (
          <Row key={id} to={`/support/foretag/${customer.id}`} name={customer.name}>
            {support.stuckPlan(service.name, agency.name, format.day(lastDay))} {inTheWay.length > 0 && plannedEnds.reasons(inTheWay)}
          </Row>
        ))}
        {deletions.items.map(({ id, service, customer, on }) => (
          <Row key={id} to={`/support/foretag/${customer.id}`} name={customer.name}>
            {support.stuckDeletion(service.name, format.day(on))}
          </Row>
        ))}
        {mails.items.map(({ id, name, email, refusedAt, company }) => (
          <Row key={id} to={company ? `/support/foretag/${company.id}` : `/support?q=${encodeURIComponent(email)}`} name={company?.name ?? name}>
            {support.stuckMail(name, email, format.date(refusedAt))}
          </Row>
        ))}
        {jobs.map(({ kind, failed, triedAgain, since }) => (
          <li key={kind}>
            <code>{kind}</code>
            <span className={classes['quiet']}>{support.stuckJobs(failed, triedAgain, format.instant(since))}</span>
          </li>
        ))}
      </ul>
      {hasMore && <p className={classes['quiet']}>{support.moreStuck}</p>}
    </Card>
  )
}

const LatestCompany = ({ of: { id, name, customerNumber, kind, createdAt } }: { readonly of: SupportStart['companies'][number] }) => {
  const { companies, format, words } = useTexts()
  return (
    <Row to={`/support/foretag/${id}`} name={name}>
      {companies.kind[kind]} · {words.customerNumber} {customerNumber} · {format.date(createdAt)}
    </Row>
  )
}

const Row = ({ to, name, children }: { readonly to: string; readonly name: string; readonly children: ReactNode }) => (
  <li>
    <TextLink to={to}>{name}</TextLink>
    <span className={classes['quiet']}>{children}</span>
  </li>
)
