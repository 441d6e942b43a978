import { Button, Menu } from '@mantine/core'
import { TABLE_FORMATS } from '@portal/contract'
import { useCompany } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import { DownloadIcon } from '../../ui/download-button.tsx'
import { tableAddress } from './customers.queries.ts'
import type { CustomerFilter } from './filter.ts'

/** Downloads the customers that fit the filter, in the order of the list. */
export const DownloadList = ({ filter }: { readonly filter: CustomerFilter }) => {
  const { customers } = useTexts()
  const { id } = useCompany()
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="subtle" size="compact-md" leftSection={<DownloadIcon />}>
          {customers.download}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {TABLE_FORMATS.map((format) => (
          <Menu.Item key={format} component="a" href={tableAddress(id, filter, format)} download>
            {customers.formats[format]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
