import { Button } from '@mantine/core'
import { problemOf, Refused } from '../../../platform/refused.ts'
import { useTexts } from '../../../platform/texts.ts'
import { useAddress } from '../../../platform/use-address.ts'
import { Failure } from '../../../ui/states.tsx'
import classes from './invoicing.module.css'

/** All that stands in an invoice's way at once; what lacks of the seller is mended under Fakturauppgifter. */
export const InvoiceRefused = ({ error }: { readonly error: unknown }) => {
  const { invoicing, problem } = useTexts()
  const { change } = useAddress()
  const problems = error instanceof Refused ? error.problems : [problemOf(error)]
  const toSeller = (
    <Button variant="default" onClick={() => change({ rum: 'fakturauppgifter', faktura: null })}>
      {invoicing.sellerTitle}
    </Button>
  )
  return (
    <div className={classes['refused']}>
      {problems.map((each) => (
        <Failure key={each.code} problem={problem(each)} actions={each.code === 'seller-missing' && toSeller} />
      ))}
    </div>
  )
}
