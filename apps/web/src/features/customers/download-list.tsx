import { DownloadTable } from '../../parts/download-table.tsx'
import { useCompany } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import { tableAddress } from './customers.queries.ts'
import type { CustomerFilter } from './filter.ts'

/** Downloads the customers that fit the filter, in the order of the list. */
export const DownloadList = ({ filter }: { readonly filter: CustomerFilter }) => {
  const { customers } = useTexts()
  const { id } = useCompany()
  return <DownloadTable label={customers.download} addressOf={(format) => tableAddress(id, filter, format)} />
}
