import type { CaseView } from '@portal/contract'
import { Button } from '@mantine/core'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { Refusal } from '../../parts/refusal.tsx'
import { meQuery } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import { TextLink } from '../../ui/links.tsx'
import classes from './cases.module.css'
import { caseQueries } from './cases.queries.ts'

/** Who of support has taken the case, with the button to take or leave it. */
export const Assignee = ({ found: { id, assignee, customer } }: { readonly found: CaseView }) => {
  const { cases } = useTexts()
  const { user } = useSuspenseQuery(meQuery).data
  const assign = useMutation(caseQueries.assign(id))
  const own = assignee?.id === user.id
  return (
    <div className={classes['assignee']}>
      <span>
        {cases.assignee}: {assignee?.name ?? cases.nobody}
      </span>
      <Button size="compact-sm" variant="light" loading={assign.isPending} onClick={() => assign.mutate(own ? 'nobody' : 'me')}>
        {own ? cases.leave : cases.take}
      </Button>
      <TextLink to={`/support/foretag/${customer.id}`}>{cases.toCompany(customer.name)}</TextLink>
      <Refusal error={assign.error} />
    </div>
  )
}
