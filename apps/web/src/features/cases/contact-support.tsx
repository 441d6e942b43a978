import type { SubscriptionView } from '@portal/contract'
import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useCompany, useTo } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import { TextLink } from '../../ui/links.tsx'
import { Ask } from './ask.tsx'
import { caseQueries } from './cases.queries.ts'

/** Kontakta support: asks about a read-only service, such as an upgrade, and leads to earlier questions. */
export const ContactSupport = ({ subscription: { id, abilities } }: { readonly subscription: SubscriptionView }) => {
  const { cases } = useTexts()
  const company = useCompany()
  const to = useTo()
  const asked = useInfiniteQuery({ ...caseQueries.ofCompany(company.id), enabled: company.abilities.includes('see-cases') })
  const [opened, setOpened] = useState(false)
  if (!abilities.includes('open-case')) return null
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {cases.contact}
      </Button>
      {asked.data?.pages.some(({ items }) => items.length > 0) && <TextLink to={to('/arenden')}>{cases.own}</TextLink>}
      {opened && <Ask subscriptionId={id} onClose={() => setOpened(false)} />}
    </>
  )
}
