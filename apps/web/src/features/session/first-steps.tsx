import { type CompanyView, session } from '@portal/contract'
import { Button } from '@mantine/core'
import { keysOf } from '@portal/domain'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { call } from '../../platform/call.ts'
import { meQuery, useTo } from '../../platform/company.ts'
import { queryClient } from '../../platform/query-client.ts'
import { useTexts } from '../../platform/texts.ts'
import { Card } from '../../ui/card.tsx'
import { TextLink } from '../../ui/links.tsx'
import classes from './first-steps.module.css'

/** Where each step leads, and what one must be able to do there. */
const PLACES = {
  agency: { see: ['/samarbeten', 'see-collaborations'], act: null, keep: ['/handelser', 'see-events'] },
  customer: { see: null, act: ['/anvandare', 'see-users'], keep: ['/samarbeten', 'see-collaborations'] },
} as const

/** Three steps for a person who is new here, until they close them for good on every device. */
export const FirstSteps = ({ company: { kind, abilities } }: { readonly company: CompanyView }) => {
  const { firstSteps } = useTexts()
  const to = useTo()
  const { firstStepsClosed } = useSuspenseQuery(meQuery).data
  const closing = useMutation({
    mutationFn: () => call(session.changeMe, { body: { firstStepsClosed: true } }),
    onSuccess: (me) => queryClient.setQueryData(meQuery.queryKey, me),
  })
  if (firstStepsClosed) return null
  return (
    <div className={classes['guide']} data-kind={kind}>
      <Card title={firstSteps.title}>
        <ol className={classes['steps']}>
          {keysOf(firstSteps[kind]).map((step) => {
            const { title, what, go } = firstSteps[kind][step]
            const [path, ability] = PLACES[kind][step] ?? []
            return (
              <li key={step}>
                <h3>{title}</h3>
                <p>{what}</p>
                {go !== null && path && abilities.includes(ability) && <TextLink to={to(path)}>{go}</TextLink>}
              </li>
            )
          })}
        </ol>
        <Button variant="default" loading={closing.isPending} onClick={() => closing.mutate()}>
          {firstSteps.close}
        </Button>
      </Card>
    </div>
  )
}
