import { type CompanyView, subscriptions } from '@portal/contract'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { type ComponentType, useEffect } from 'react'
import { type LoaderFunctionArgs, useParams } from 'react-router-dom'
import { rememberCustomer } from '../../parts/latest-customers.ts'
import { Refusal } from '../../parts/refusal.tsx'
import { companyQuery, currentCompanyId, useCompany, useTo, within } from '../../platform/company.ts'
import { query } from '../../platform/query.ts'
import { known } from '../../platform/query-client.ts'
import { isRefused } from '../../platform/refused.ts'
import { useTexts } from '../../platform/texts.ts'
import { Card } from '../../ui/card.tsx'
import { Facts } from '../../ui/facts.tsx'
import { ButtonLink } from '../../ui/links.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Empty, Loading } from '../../ui/states.tsx'
import { CustomerCare } from './customer-care.tsx'
import { customerQueries } from './customers.queries.ts'
import { PastEnds } from './past-ends.tsx'
import { Star } from './star.tsx'
import classes from './customers.module.css'

export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  await known(customerQueries.one(await currentCompanyId(request), params['id'] ?? ''))
  return null
}

type Parts = {
  /** Parts of other features: the services of a company, its users, and what happened there. */
  readonly Services: ComponentType<{ readonly companyId: string }>
  readonly Happened: ComponentType<{ readonly companyId: string }>
  readonly People: ComponentType<{ readonly companyId: string }>
}

/** A customer's page for an agency: its services, its main contact, the ends, what happened, and what the agency keeps for itself. */
export const CustomerPage = (parts: Parts) => {
  const { companies, collaborations, customers } = useTexts()
  const agency = useCompany()
  const to = useTo()
  const customerId = useParams()['id'] ?? ''
  const customer = useSuspenseQuery(customerQueries.one(agency.id, customerId)).data
  const { name, customerNumber } = customer
  useEffect(() => {
    if (agency.via === 'membership') rememberCustomer({ agencyId: agency.id, id: customerId, name, customerNumber })
  }, [agency, customerId, name, customerNumber])
  const { data: company, error, refetch } = useQuery({ ...companyQuery(customerId), enabled: customer.collaborates })
  return (
    <>
      <PageHeader
        title={customer.name}
        state={<Star customer={customer} />}
        above={companies.customerNumber(customer.customerNumber)}
        back={{ to: to('/samarbeten'), label: collaborations.backToList }}
        actions={company && <Ways company={company} />}
      />
      <div className={classes['page']}>
        {company ? (
          <Shared company={company} {...parts} />
        ) : !customer.collaborates || isRefused(error, 'not-found') ? (
          <Empty title={customers.leftTitle}>{customers.left}</Empty>
        ) : error ? (
          <Refusal error={error} onRetry={() => void refetch()} />
        ) : (
          <Loading />
        )}
        <CustomerCare customer={customer} />
      </div>
    </>
  )
}

/** Where the visitor can go from here, as far as they may. */
const Ways = ({ company: { id, abilities } }: { readonly company: CompanyView }) => {
  const { customers, exports } = useTexts()
  const to = useTo()
  const { data } = useQuery(query(subscriptions.list, { params: { id } }))
  const takes = data?.items.some((each) => each.abilities.includes('see-exports')) ?? false
  const canEnd = data?.items.some((each) => each.abilities.includes('end')) ?? false
  return (
    <>
      {abilities.includes('see-users') && (
        <ButtonLink to={within(id, '/anvandare')} variant="default">
          {customers.users}
        </ButtonLink>
      )}
      {takes && (
        <ButtonLink to={within(id, '/ta-med-allt')} variant="default">
          {exports.title}
        </ButtonLink>
      )}
      {canEnd && (
        <ButtonLink to={to(`/kunder/${id}/avsluta`)} color="red" variant="outline">
          {customers.endAll}
        </ButtonLink>
      )}
    </>
  )
}

/** What lies between the two. */
const Shared = ({ company, Services, Happened, People }: { readonly company: CompanyView } & Parts) => {
  const { companies, customers, words } = useTexts()
  const { mainContact, organisationNumber } = company
  return (
    <>
      <section className={classes['section']} aria-labelledby="services">
        <h2 id="services">{customers.services}</h2>
        <Services companyId={company.id} />
      </section>
      <Card title={customers.about}>
        <Facts
          items={[
            [words.mainContact, mainContact ? companies.contact(mainContact) : customers.mainContactMissing],
            [words.organisationNumber, organisationNumber],
          ]}
        />
      </Card>
      {company.abilities.includes('see-users') && <People companyId={company.id} />}
      <PastEnds customerId={company.id} />
      {company.abilities.includes('see-events') && (
        <Card title={customers.happened}>
          <Happened companyId={company.id} />
        </Card>
      )}
    </>
  )
}
