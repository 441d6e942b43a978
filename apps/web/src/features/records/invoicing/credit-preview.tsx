import { useTexts } from '../../../platform/texts.ts'
import { Failure } from '../../../ui/states.tsx'
import { InvoiceSums, Sum } from './invoice-sums.tsx'
import classes from './invoicing.module.css'
import type { Credit } from './use-credit.ts'

type Props = Pick<Credit, 'plan' | 'left'>

/** The sums of the credit note as it would be sent, and what is left afterwards; or why there is none. */
export const CreditPreview = ({ plan, left }: Props) => {
  const { invoicing, problem } = useTexts()
  const say = invoicing.credits
  return (
    <section className={classes['preview']} aria-labelledby="credit-preview" aria-live="polite">
      <h3 id="credit-preview">{say.preview}</h3>
      {plan?.ok && (
        <InvoiceSums sums={plan.value.note} total={say.total}>
          <Sum name={say.leftAfter} ore={left.toPay - plan.value.credited.toPay} />
        </InvoiceSums>
      )}
      {plan?.ok === false && plan.error.map((refusal) => <Failure key={refusal.code} problem={problem(refusal)} />)}
    </section>
  )
}
