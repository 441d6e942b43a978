import type { CustomerCard } from '@portal/contract'
import { ActionIcon } from '@mantine/core'
import { IconStar, IconStarFilled } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useCompany } from '../../platform/company.ts'
import { notify } from '../../platform/notices.ts'
import { problemOf } from '../../platform/refused.ts'
import { useTexts } from '../../platform/texts.ts'
import { customerQueries } from './customers.queries.ts'

/** Stars the customer for the visitor, or takes the star away. */
export const Star = ({ customer: { id, name, isStarred } }: { readonly customer: CustomerCard }) => {
  const { customers, problem } = useTexts()
  const agency = useCompany()
  const { mutate, isPending } = useMutation({
    ...customerQueries.star(agency.id, id, !isStarred),
    onError: (error) => notify(problem(problemOf(error)).title),
  })
  if (!agency.abilities.includes('keep-own-lists')) return null
  const Icon = isStarred ? IconStarFilled : IconStar
  return (
    <ActionIcon
      variant="subtle"
      size="lg"
      aria-label={isStarred ? customers.unstar(name) : customers.star(name)}
      aria-pressed={isStarred}
      loading={isPending}
      onClick={() => mutate()}
    >
      <Icon size={22} stroke={1.75} aria-hidden="true" />
    </ActionIcon>
  )
}
