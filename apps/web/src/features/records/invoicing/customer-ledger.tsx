import type { OwedInvoice } from '@portal/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Fragment, useMemo } from 'react'
import { Refusal } from '../../../parts/refusal.tsx'
import { useTexts } from '../../../platform/texts.ts'
import { useAddress } from '../../../platform/use-address.ts'
import { DayField } from '../../../ui/day-field.tsx'
import { More } from '../../../ui/more.tsx'
import { Opener } from '../../../ui/opener.tsx'
import { PrintButton } from '../../../ui/print-button.tsx'
import { Empty, Loading } from '../../../ui/states.tsx'
import recordClasses from '../records.module.css'
import type { RoomProps } from '../room.ts'
import { invoiceQueries } from './invoicing.queries.ts'
import classes from './ledger.module.css'

/** Kundreskontra: what each buyer owes on a day, and how late it is. */
export const CustomerLedger = ({ subscription: { id } }: RoomProps) => {
  const { format, invoicing, nouns } = useTexts()
  const { parameters, change } = useAddress()
  const day = parameters.get('dag') ?? ''
  const found = useInfiniteQuery(invoiceQueries.ledger(id, day))
  const head = found.data?.pages[0]
  const rows = useMemo(() => found.data?.pages.flatMap(({ items }) => items) ?? [], [found.data])
  return (
    <div className={recordClasses['section']}>
      <div className={recordClasses['bar']}>
        <DayField label={invoicing.ledgerDay} value={day || (head?.day ?? '')} onChange={(dag) => change({ dag }, 'typed')} />
        <div className={recordClasses['doings']}>
          <PrintButton />
        </div>
      </div>
      <Refusal error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending && <Loading />}
      {head && rows.length === 0 && <Empty title={invoicing.ledgerNone}>{invoicing.ledgerNoneWhat}</Empty>}
      {head && rows.length > 0 && (
        <>
          <dl className={classes['ages']}>
            <div data-total="">
              <dt>{invoicing.owed}</dt>
              <dd>{format.money(head.total)}</dd>
            </div>
            {head.ages.map(({ age, amount }) => (
              <div key={age}>
                <dt>{invoicing.age[age]}</dt>
                <dd>{format.money(amount)}</dd>
              </div>
            ))}
          </dl>
          <Owed rows={rows} onOpen={(faktura) => change({ rum: 'fakturor', faktura, dag: null })} />
          <More
            shown={rows.length}
            of={nouns.invoice}
            hasMore={found.hasNextPage}
            loading={found.isFetchingNextPage}
            onMore={() => void found.fetchNextPage()}
          />
        </>
      )}
    </div>
  )
}

type OwedProps = { readonly rows: readonly OwedInvoice[]; readonly onOpen: (recordId: string) => void }

const Owed = ({ rows, onOpen }: OwedProps) => {
  const { format, invoicing } = useTexts()
  const buyers = [...Map.groupBy(rows, ({ buyer }) => buyer)]
  return (
    <div className={classes['frame']} role="region" aria-label={invoicing.ledger} tabIndex={0}>
      <table className={classes['ledger']}>
        <thead>
          <tr>
            <th scope="col">{invoicing.invoice}</th>
            <th scope="col">{invoicing.date}</th>
            <th scope="col">{invoicing.dueDate}</th>
            <th scope="col">{invoicing.late}</th>
            <th scope="col">{invoicing.amount}</th>
          </tr>
        </thead>
        <tbody>
          {buyers.map(([buyer, owed]) => (
            <Fragment key={buyer}>
              <tr data-buyer="">
                <th scope="rowgroup" colSpan={3}>
                  {buyer}
                </th>
                <td aria-hidden="true" />
                <td>{format.money(owed[0]?.buyerTotal ?? 0)}</td>
              </tr>
              {owed.map(({ recordId, number, date, dueDate, daysLate, amount }) => (
                <tr key={recordId}>
                  <td>
                    <Opener label={invoicing.openNamed(invoicing.number(number), buyer)} onOpen={() => onOpen(recordId)}>
                      {number}
                    </Opener>
                  </td>
                  <td>{date}</td>
                  <td>{dueDate}</td>
                  <td data-late={daysLate > 0 || undefined}>{daysLate > 0 ? format.number(daysLate) : '–'}</td>
                  <td>{format.money(amount)}</td>
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  )
}
