import type { BulkEndView } from '@portal/contract'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Refusal } from '../../../parts/refusal.tsx'
import { useTexts } from '../../../platform/texts.ts'
import { CheckField } from '../../../ui/fields.tsx'
import { bulkEndQueries } from './bulk-ends.queries.ts'
import classes from './bulk-ends.module.css'

type Code = BulkEndView['checks'][number]['code']

/** The checks that are not done somewhere. Each is acknowledged for all its customers at once. */
export const Checks = ({ bulk: { id, checks } }: { readonly bulk: BulkEndView }) => {
  const { bulkEnds, words } = useTexts()
  const { mutate, error } = useMutation(bulkEndQueries.answer(id))
  /** What was ticked and is on its way; `null`: nothing. A box shows it at once. */
  const [sent, setSent] = useState<readonly Code[] | null>(null)
  if (checks.length === 0) return null
  const acknowledge = (code: Code, on: boolean): void => {
    const acknowledged = checks.filter((check) => (check.code === code ? on : check.acknowledged)).map((check) => check.code)
    setSent(acknowledged)
    mutate({ acknowledged }, { onSettled: () => setSent(null) })
  }
  return (
    <section className={classes['section']} aria-labelledby="bulk-checks">
      <h2 id="bulk-checks">{bulkEnds.checks.title}</h2>
      <p className={classes['what']}>{bulkEnds.checks.intro}</p>
      <ul className={classes['checks']}>
        {checks.map(({ code, customers, acknowledged }) => (
          <li key={code} className={classes['check']}>
            <p className={classes['label']}>{words.confirmation[code].open}</p>
            <CheckField
              label={bulkEnds.checks.acknowledge(customers)}
              aria-label={`${words.confirmation[code].open}: ${bulkEnds.checks.acknowledge(customers)}`}
              checked={sent ? sent.includes(code) : acknowledged}
              disabled={sent !== null}
              onChange={(on) => acknowledge(code, on)}
            />
          </li>
        ))}
      </ul>
      <Refusal error={error} />
    </section>
  )
}
