import { Button, Menu } from '@mantine/core'
import { TABLE_FORMATS, type TableFormat } from '@portal/contract'
import { useTexts } from '../platform/texts.ts'
import { DownloadIcon } from '../ui/download-button.tsx'

type Props = { readonly label: string; readonly addressOf: (format: TableFormat) => string }

/** Downloads what a list shows, as a table in the format that is chosen. */
export const DownloadTable = ({ label, addressOf }: Props) => {
  const { frame } = useTexts()
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="subtle" size="compact-md" leftSection={<DownloadIcon />}>
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {TABLE_FORMATS.map((format) => (
          <Menu.Item key={format} component="a" href={addressOf(format)} download>
            {frame.tableFormats[format]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
