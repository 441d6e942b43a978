import type { SubscriptionView } from '@portal/contract'
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTo } from '../../../platform/company.ts'
import { useAddress } from '../../../platform/use-address.ts'
import { useTexts } from '../../../platform/texts.ts'
import { ButtonLink } from '../../../ui/links.tsx'
import { PrintButton } from '../../../ui/print-button.tsx'
import { Empty } from '../../../ui/states.tsx'
import { StatusTabs } from '../../../ui/status-tabs.tsx'
import { FiscalYearField, useFiscalYears } from '../fiscal-years.tsx'
import { Balances } from './balances.tsx'
import { recordQueries } from '../records.queries.ts'
import { SieExport, SieExported } from './sie-export.tsx'
import { SieImport } from './sie-import.tsx'
import { SieImports } from './sie-imports.tsx'
import { AddVoucher } from './add-voucher.tsx'
import { VoucherList } from './voucher-list.tsx'
import classes from '../records.module.css'

const SHOWN = ['verifikationer', 'konton', 'importer'] as const

/** The bookkeeping of one year, as vouchers or as balances, with SIE import and export, and the imports that were made. */
export const Bookkeeping = ({ subscription: { id, abilities } }: { readonly subscription: SubscriptionView }) => {
  const { bookkeeping, reports, sie } = useTexts()
  const to = useTo()
  const { parameters, change } = useAddress()
  const [doing, setDoing] = useState<'adding' | 'importing'>()
  const exporting = useMutation(recordQueries.exportSie(id))
  const years = useFiscalYears(id)
  const year = years.find(({ from }) => from === parameters.get('ar')) ?? years[0]
  const shown = SHOWN.find((each) => each === parameters.get('visa')) ?? 'verifikationer'
  return (
    <>
      <div className={classes['bar']}>
        {year && <FiscalYearField years={years} year={year} onChoose={(ar) => change({ ar, q: null })} />}
        <div className={classes['doings']}>
          {year && abilities.includes('write') && <Button onClick={() => setDoing('adding')}>{bookkeeping.addVoucher}</Button>}
          {abilities.includes('import-sie') && (
            <Button variant={year ? 'default' : 'filled'} onClick={() => setDoing('importing')}>
              {bookkeeping.importSie}
            </Button>
          )}
          {year && abilities.includes('export-sie') && <SieExport year={year.from} exporting={exporting} />}
          {year && (
            <ButtonLink to={to(`/tjanster/${id}/rapporter`, { ar: year.from })} variant="default">
              {reports.title}
            </ButtonLink>
          )}
          {year && <PrintButton />}
        </div>
      </div>
      {year ? (
        <>
          <SieExported year={year.from} exporting={exporting} />
          <StatusTabs
            label={bookkeeping.view}
            chosen={shown}
            options={[
              { value: 'verifikationer', label: bookkeeping.vouchers },
              { value: 'konton', label: bookkeeping.accounts },
              { value: 'importer', label: sie.imports },
            ]}
            onChoose={(visa) => change({ visa })}
          />
          {shown === 'konton' && <Balances id={id} year={year.from} />}
          {shown === 'importer' && <SieImports id={id} />}
          {shown === 'verifikationer' && <VoucherList id={id} year={year.from} />}
        </>
      ) : (
        <Empty title={bookkeeping.noYearsTitle}>{abilities.includes('import-sie') ? bookkeeping.noYears : bookkeeping.noYearsReading}</Empty>
      )}
      {doing === 'importing' && <SieImport id={id} onClose={() => setDoing(undefined)} />}
      {year && doing === 'adding' && <AddVoucher id={id} year={year} onClose={() => setDoing(undefined)} />}
    </>
  )
}
