import type { BulkEndRowView, BulkEndView } from '@portal/contract'
import type { BulkRowState } from '@portal/domain'
import { useMemo } from 'react'
import { ServiceName } from '../../../parts/service-mark.tsx'
import { useTo } from '../../../platform/company.ts'
import { useTexts } from '../../../platform/texts.ts'
import type { Column } from '../../../ui/data-list.tsx'
import { TextLink } from '../../../ui/links.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { MendContact } from './mend-contact.tsx'
import classes from './bulk-ends.module.css'

/** One row per customer. What is in the way is told where something is. */
export const useRowColumns = ({ id, abilities }: BulkEndView, state: BulkRowState): readonly Column<BulkEndRowView>[] => {
  const { bulkEnds, collaborations, customers } = useTexts()
  const to = useTo()
  const mayAnswer = abilities.includes('answer')
  return useMemo(() => {
    const customer: Column<BulkEndRowView> = {
      key: 'customer',
      header: collaborations.customer,
      width: 'minmax(0, 2fr)',
      leading: true,
      cell: (row) => <TextLink to={to(`/kunder/${row.customer.id}`)}>{row.customer.name}</TextLink>,
    }
    const number: Column<BulkEndRowView> = {
      key: 'number',
      header: customers.number,
      width: '7rem',
      cell: (row) => row.customer.customerNumber,
    }
    const ends: Column<BulkEndRowView> = {
      key: 'ends',
      header: customers.services,
      width: 'minmax(0, 3fr)',
      cell: (row) => <Ends row={row} />,
    }
    const why: Column<BulkEndRowView> = { key: 'why', header: bulkEnds.why, width: 'minmax(0, 3fr)', cell: (row) => <Why row={row} /> }
    const act: Column<BulkEndRowView> = {
      key: 'act',
      header: bulkEnds.act,
      width: 'minmax(0, 1.6fr)',
      cell: (row) => (row.reasons.includes('main-contact-missing') ? <MendContact bulkId={id} customer={row.customer} /> : null),
    }
    const more: Readonly<Record<BulkRowState, readonly Column<BulkEndRowView>[]>> = {
      ready: [],
      needsAnswer: mayAnswer ? [why, act] : [why],
      refused: [why],
      done: [],
    }
    return [customer, number, ends, ...more[state]]
  }, [id, mayAnswer, state, bulkEnds, collaborations, customers, to])
}

/** The services that end, each with its receipt once it has ended. */
const Ends = ({ row: { ends, destroys } }: { readonly row: BulkEndRowView }) => {
  const { bulkEnds } = useTexts()
  const to = useTo()
  return (
    <div className={classes['ends']}>
      {ends.map(({ collaborationId, service, terminationId, receiptNumber }) => (
        <span key={collaborationId}>
          <ServiceName of={service} />
          {terminationId !== null && (
            <>
              {' '}
              <TextLink to={to(`/handelser/kvitton/${terminationId}`)}>{receiptNumber}</TextLink>
            </>
          )}
        </span>
      ))}
      {destroys && <Tag tone="danger">{bulkEnds.choose.destroys}</Tag>}
    </div>
  )
}

const Why = ({ row: { reasons, missing } }: { readonly row: BulkEndRowView }) => {
  const { bulkEnds, words } = useTexts()
  const told = reasons.filter((reason) => reason !== 'confirmation-missing' || missing.length === 0)
  return (
    <div className={classes['why']}>
      {told.map((reason) => (
        <span key={reason}>{bulkEnds.reason[reason]}</span>
      ))}
      {missing.map((code) => (
        <span key={code}>{words.confirmation[code].open}</span>
      ))}
    </div>
  )
}
