import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { printWhole, useIsWholeAsked } from './print-whole.ts'
import { useUiWords } from './words.ts'

/** Prints the page with every list to its end, not only as far as it has been read. `prominent`: for pages made to be printed. */
export const PrintButton = ({ prominent = false }: { readonly prominent?: boolean }) => {
  const { print } = useUiWords()
  const loading = useIsWholeAsked()
  const look = prominent ? { variant: 'default', leftSection: <IconPrinter size={18} stroke={1.75} /> } : { variant: 'subtle' }
  return (
    <Button {...look} loading={loading} onClick={printWhole}>
      {print}
    </Button>
  )
}
