import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { printWhole, useIsWholeAsked } from './print-whole.ts'

/** Prints the page with every list on it to its end, not only as far as it has been read. */
export const PrintButton = ({ children }: { readonly children: ReactNode }) => (
  <Button variant="subtle" loading={useIsWholeAsked()} onClick={printWhole}>
    {children}
  </Button>
)
