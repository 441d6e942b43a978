import type { SubscriptionView, TerminationView } from '@portal/contract'
import { accessAfter, type AgencyAfter, type CustomerAfter } from '@portal/domain'
import { useQuery } from '@tanstack/react-query'
import { useCompany, useTo } from '../../platform/company.ts'
import { queryClient } from '../../platform/query-client.ts'
import { useTexts } from '../../platform/texts.ts'
import { Card } from '../../ui/card.tsx'
import { ButtonLink } from '../../ui/links.tsx'
import { terminationQueries } from './terminations.queries.ts'
import classes from './terminations.module.css'

/** Whether a side sees the ended service, by what it was left with. A customer goes on seeing a closed one (Lön) among its services. */
const SEES = {
  none: false,
  'none-until-collaborating': true,
  'none-until-other-collaborations': false,
  read: true,
  'read-while-other-collaborations': true,
  write: true,
} as const satisfies Record<CustomerAfter | AgencyAfter, boolean>

/** Whether a request for the service can be made again, for each status of its deletion. */
const MAY_BEGIN = { scheduled: false, cancelled: true, 'carried-out': true } as const satisfies Record<
  NonNullable<TerminationView['deletion']>['status'],
  boolean
>

/** The ended service, for a reader who still sees it. */
const serviceOf = (receipt: TerminationView, companyId: string): string | null => {
  const { customer, agency } = accessAfter({ ...receipt, service: receipt.service.code })
  const sees = (companyId === receipt.customer.id && SEES[customer]) || (companyId === receipt.agency.id && SEES[agency])
  return sees ? receipt.subscriptionId : null
}

/** Reads the ended service before the receipt is shown, so that nothing moves. The receipt does without it when it cannot be read. */
export const loadNextSteps = async (receipt: TerminationView, companyId: string): Promise<void> => {
  const subscriptionId = serviceOf(receipt, companyId)
  if (subscriptionId !== null) await queryClient.query(terminationQueries.subscription(subscriptionId)).catch(() => undefined)
}

/** What the reader can do after the end: go on in the service, export it, begin again, or go back to the list. */
export const NextSteps = ({ receipt }: { readonly receipt: TerminationView }) => {
  const { terminations } = useTexts()
  const { id, abilities } = useCompany()
  const to = useTo()
  const { data: service } = useQuery(terminationQueries.subscription(serviceOf(receipt, id)))
  const { agency, customer, collaborationId } = receipt
  // An agency that sees the service no more does not know whether somebody else works in it: then it may ask (G21).
  const isOver = !service?.collaborationId && !service?.deletion && (!receipt.deletion || MAY_BEGIN[receipt.deletion.status])
  return (
    <div data-noprint>
      <Card title={terminations.nextSteps}>
        <div className={classes['words']}>
          {isOver && id === customer.id && <p className={classes['what']}>{terminations.startAgainByCustomer}</p>}
          <div className={classes['foot']}>
            {service && <InService service={service} />}
            {isOver && id === agency.id && abilities.includes('request-collaboration') && (
              <ButtonLink to={to(`/samarbeten/${collaborationId}`, { fraga: 'igen' })} variant="default">
                {terminations.startAgain}
              </ButtonLink>
            )}
            {abilities.includes('see-collaborations') && (
              <ButtonLink to={to('/samarbeten')} variant="default">
                {terminations.backToCollaborations}
              </ButtonLink>
            )}
          </div>
        </div>
      </Card>
    </div>
  )
}

const InService = ({ service: { id, access, abilities } }: { readonly service: SubscriptionView }) => {
  const { terminations } = useTexts()
  const to = useTo()
  return (
    <>
      {access !== 'none' && (
        <ButtonLink to={to(`/tjanster/${id}`)} variant="default">
          {terminations.openService}
        </ButtonLink>
      )}
      {abilities.includes('export-everything') && (
        <ButtonLink to={to(`/tjanster/${id}/export`)} variant="default">
          {terminations.exportService}
        </ButtonLink>
      )}
    </>
  )
}
