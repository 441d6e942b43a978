import { electronicInvoiceOf, rowsWithoutReason, type VatReason } from '@portal/domain'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../../platform/texts.ts'
import { Banner } from '../../../ui/banner.tsx'
import { DownloadButton, DownloadIcon } from '../../../ui/download-button.tsx'
import { SelectField } from '../../../ui/fields.tsx'
import type { RoomProps } from '../room.ts'
import { ToSeller } from './invoice-refused.tsx'
import classes from './invoicing.module.css'
import { eInvoiceAddress, type Invoice, invoiceQueries, pdfAddress } from './invoicing.queries.ts'
import { reasonChoices, reasonOf } from './vat-choice.ts'

type Props = RoomProps & { readonly invoice: Invoice }

/** The invoice as PDF and as e-invoice. Says what an e-invoice still lacks, with links to where it can be filled in. */
export const InvoicePapers = ({ invoice: { id: recordId, content }, subscription: { id } }: Props) => {
  const { invoicing, problem } = useTexts()
  const seller = useQuery(invoiceQueries.seller(id)).data
  const [asked, setAsked] = useState(false)
  const [reason, setReason] = useState<VatReason | null>(null)
  const made = seller === undefined ? undefined : electronicInvoiceOf(content, content.seller ?? seller?.content ?? null, reason)
  return (
    <>
      <DownloadButton href={pdfAddress(id, recordId)}>{invoicing.downloadPdf}</DownloadButton>
      {made?.ok ? (
        <DownloadButton href={eInvoiceAddress(id, recordId, reason)}>{invoicing.eInvoice}</DownloadButton>
      ) : (
        <Button variant="default" disabled={!made} onClick={() => setAsked(true)} leftSection={<DownloadIcon />}>
          {invoicing.eInvoice}
        </Button>
      )}
      {asked && content.number !== null && rowsWithoutReason(content.rows).length > 0 && (
        <div className={classes['wide']}>
          <SelectField
            label={invoicing.vatReasonOld}
            description={invoicing.vatReasonOldWhat}
            value={reason ?? ''}
            data={[{ value: '', label: invoicing.vatWithoutReason }, ...reasonChoices(invoicing)]}
            onChange={(chosen) => setReason(reasonOf(chosen))}
          />
        </div>
      )}
      {asked && made?.ok === false && (
        <div className={classes['wide']}>
          <Banner tone="warning" role="alert" title={problem(made.error[0]).title}>
            <p>{problem(made.error[0]).detail}</p>
            {content.seller === null && <ToSeller size="xs" />}
          </Banner>
        </div>
      )}
    </>
  )
}
