import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Refusal } from '../../../parts/refusal.tsx'
import { useTexts } from '../../../platform/texts.ts'
import { spacedIban } from '@portal/domain'
import { Files } from '../files/files.tsx'
import { Card } from '../../../ui/card.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Empty, Loading } from '../../../ui/states.tsx'
import classes from '../records.module.css'
import type { RoomProps } from '../room.ts'
import { invoiceQueries, type Seller } from './invoicing.queries.ts'
import { SellerForm } from './seller-form.tsx'

/** Fakturauppgifter: the sender's details as printed on invoices. */
export const SellerDetails = ({ subscription: { id, abilities, customer } }: RoomProps) => {
  const { invoicing } = useTexts()
  const { data: seller, error, refetch } = useQuery(invoiceQueries.seller(id))
  const [isEditing, setEditing] = useState(false)
  if (error) return <Refusal error={error} onRetry={() => void refetch()} />
  if (seller === undefined) return <Loading />
  const writes = abilities.includes('write')
  const edit = writes && (
    <div className={classes['doings']}>
      <Button onClick={() => setEditing(true)}>{seller ? invoicing.sellerChange : invoicing.sellerFill}</Button>
    </div>
  )
  return (
    <div className={classes['section']}>
      {seller ? (
        <>
          {edit}
          <Card>
            <Details seller={seller} />
          </Card>
          <Files holder={{ id, recordId: seller.id }} writes={writes} kind="seller" level={2} />
        </>
      ) : (
        <>
          <Empty title={invoicing.sellerNone}>{writes && invoicing.sellerWhat}</Empty>
          {edit}
        </>
      )}
      {isEditing && <SellerForm id={id} seller={seller ?? undefined} name={customer.name} onClose={() => setEditing(false)} />}
    </div>
  )
}

const Details = ({ seller: { content } }: { readonly seller: Seller }) => {
  const { invoicing } = useTexts()
  return (
    <Facts
      items={[
        [invoicing.name, content.name],
        [invoicing.organisationNumber, content.organisationNumber || null],
        [invoicing.vatNumber, content.vatNumber || null],
        [invoicing.fTax, content.isApprovedForFTax ? invoicing.isApproved : null],
        [invoicing.street, content.street || null],
        [invoicing.city, `${content.postalCode} ${content.city}`.trim() || null],
        [invoicing.phone, content.phone || null],
        [invoicing.email, content.email || null],
        ['Bankgiro', content.bankgiro || null],
        ['Plusgiro', content.plusgiro || null],
        ['IBAN', spacedIban(content.iban) || null],
        ['BIC', content.bic || null],
        [invoicing.ocrKind, invoicing.ocrKinds[content.ocr]],
        [invoicing.rounding, content.roundsToKronor ? invoicing.roundsToKronor : null],
      ]}
    />
  )
}
