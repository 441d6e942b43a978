import type { SearchedView } from '@portal/contract'
import type { ReactNode } from 'react'
import { CASE_TONES } from '../../parts/case-tones.ts'
import { useTexts } from '../../platform/texts.ts'
import { Card } from '../../ui/card.tsx'
import { TextLink } from '../../ui/links.tsx'
import { Empty } from '../../ui/states.tsx'
import { Tag } from '../../ui/tag.tsx'
import classes from './support.module.css'

/** What a search found, each kind under its heading. Every hit leads to its page. */
export const SearchResults = ({ found }: { readonly found: SearchedView }) => {
  const { support } = useTexts()
  const { companies, people, receipts, cases } = found
  if ([companies, people, receipts, cases].every(({ items }) => items.length === 0)) {
    return <Empty title={support.noneTitle}>{support.none}</Empty>
  }
  return (
    <>
      <Group title={support.companies} {...companies} of={CompanyRow} />
      <Group title={support.people} {...people} of={PersonRow} />
      <Group title={support.receipts} {...receipts} of={ReceiptRow} />
      <Group title={support.cases} {...cases} of={CaseRow} />
    </>
  )
}

type Identified = { readonly id: string }
type GroupProps<T extends Identified> = {
  readonly title: string
  readonly items: readonly T[]
  readonly more: boolean
  readonly of: (props: { readonly hit: T }) => ReactNode
}

const Group = <T extends Identified>({ title, items, more, of: Row }: GroupProps<T>) => {
  const { support } = useTexts()
  if (items.length === 0) return null
  return (
    <Card title={title}>
      <ul className={classes['hits']} aria-label={title}>
        {items.map((hit) => (
          <li key={hit.id}>
            <Row hit={hit} />
          </li>
        ))}
      </ul>
      {more && <p className={classes['quiet']}>{support.more}</p>}
    </Card>
  )
}

const CompanyRow = ({ hit }: { readonly hit: SearchedView['companies']['items'][number] }) => {
  const { companies, words } = useTexts()
  return (
    <>
      <TextLink to={`/support/foretag/${hit.id}`}>{hit.name}</TextLink>
      <span className={classes['quiet']}>
        {companies.kind[hit.kind]} · {words.customerNumber} {hit.customerNumber}
        {hit.organisationNumber && ` · ${words.organisationNumber} ${hit.organisationNumber}`}
      </span>
    </>
  )
}

/** A person has no page of their own: the companies lead on. */
const PersonRow = ({ hit }: { readonly hit: SearchedView['people']['items'][number] }) => {
  const { support, words } = useTexts()
  return (
    <>
      <span>
        {hit.name} <span className={classes['quiet']}>{hit.email}</span>
      </span>
      {hit.support && <span className={classes['quiet']}>{support.staff}</span>}
      {hit.companies.map(({ company, role, status }) => (
        <span key={company.id}>
          <TextLink to={`/support/foretag/${company.id}`}>{company.name}</TextLink>{' '}
          <span className={classes['quiet']}>
            {words.role[role]}, {words.membershipStatus[status]}
          </span>
        </span>
      ))}
      {hit.moreCompanies && <span className={classes['quiet']}>{support.moreCompanies}</span>}
    </>
  )
}

const ReceiptRow = ({ hit }: { readonly hit: SearchedView['receipts']['items'][number] }) => {
  const { format, support } = useTexts()
  const path = hit.kind === 'termination' ? 'kvitton' : 'uppgradering'
  return (
    <>
      <TextLink to={`/handelser/${path}/${hit.id}?foretag=${hit.customer.id}`}>{hit.receiptNumber}</TextLink>
      <span className={classes['quiet']}>
        {support.receiptKind[hit.kind]} · {hit.service.name} · {hit.customer.name} · {format.date(hit.at)}
      </span>
    </>
  )
}

const CaseRow = ({ hit }: { readonly hit: SearchedView['cases']['items'][number] }) => {
  const { cases, format } = useTexts()
  return (
    <>
      <TextLink to={`/support/arenden/${hit.id}`}>{cases.numbered(hit.number)}</TextLink>
      <span className={classes['quiet']}>
        {hit.subject} · {hit.customer.name} · {format.date(hit.createdAt)}
      </span>
      <Tag tone={CASE_TONES[hit.status]}>{cases.status[hit.status]}</Tag>
    </>
  )
}
