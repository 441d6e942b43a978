import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import type { ReactNode } from 'react'

type Props = { readonly href: string; readonly variant?: 'default' | 'filled'; readonly children: ReactNode }

/** Saves the file at an address of the portal. */
export const DownloadButton = ({ href, variant = 'default', children }: Props) => (
  <Button component="a" href={href} download variant={variant} leftSection={<DownloadIcon />}>
    {children}
  </Button>
)

export const DownloadIcon = () => <IconDownload size={18} stroke={1.75} />
