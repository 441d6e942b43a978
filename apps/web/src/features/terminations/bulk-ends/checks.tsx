import type { BulkEndView } from '@portal/contract'
import { useMutation } from '@tanstack/react-query'
import { Refusal } from '../../../parts/refusal.tsx'
import { useTexts } from '../../../platform/texts.ts'
import { CheckField } from '../../../ui/fields.tsx'
import { bulkEndQueries } from './bulk-ends.queries.ts'
import classes from './bulk-ends.module.css'

type Code = BulkEndView['checks'][number]['code']

/** The checks that are not done somewhere. Each is acknowledged for all its customers at once. */
export const Checks = ({ bulk: { id, checks } }: { readonly bulk: BulkEndView }) => {
  const { bulkEnds, words } = useTexts()
  const { mutate, isPending, variables, error } = useMutation(bulkEndQueries.answer(id))
  if (checks.length === 0) return null
  const acknowledge = (code: Code, on: boolean): void =>
    mutate({ acknowledged: checks.filter((check) => (check.code === code ? on : check.acknowledged)).map((check) => check.code) })
  const isSent = (code: Code): boolean => variables?.acknowledged?.includes(code) ?? false
  return (
    <section className={classes['section']} aria-labelledby="bulk-checks">
      <h2 id="bulk-checks">{bulkEnds.checks.title}</h2>
      <p className={classes['what']}>{bulkEnds.checks.intro}</p>
      <ul className={classes['checks']}>
        {checks.map(({ code, customers, acknowledged }) => (
          <li key={code} className={classes['check']}>
            <p className={classes['label']}>{words.confirmation[code].title}</p>
            <CheckField
              label={bulkEnds.checks.acknowledge(customers)}
              aria-label={`${words.confirmation[code].title}: ${bulkEnds.checks.acknowledge(customers)}`}
              checked={isPending ? isSent(code) : acknowledged}
              disabled={isPending}
              onChange={(on) => acknowledge(code, on)}
            />
          </li>
        ))}
      </ul>
      <Refusal error={error} />
    </section>
  )
}
