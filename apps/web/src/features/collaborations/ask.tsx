import type { CollaborationView } from '@portal/contract'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useSearchParams } from 'react-router-dom'
import { useCompany } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import { NewCollaboration } from './new-collaboration.tsx'

/**
 * The button for a new request, for an agency's administrators. `again`: the ended collaboration that the request repeats; its form is open from the
 * start where the address says `fraga=igen`.
 */
export const Ask = ({ again }: { readonly again?: CollaborationView }) => {
  const { starts } = useTexts()
  const company = useCompany()
  const [search] = useSearchParams()
  const [opened, setOpened] = useState(again !== undefined && search.get('fraga') === 'igen')
  if (!company.abilities.includes('request-collaboration')) return null
  return (
    <>
      <Button {...(again && { variant: 'default' })} onClick={() => setOpened(true)}>
        {again ? starts.again : starts.new}
      </Button>
      {opened && (
        <NewCollaboration
          agencyId={company.id}
          {...(again && { known: { customerNumber: again.customer.customerNumber, service: again.service.code } })}
          onClose={() => setOpened(false)}
        />
      )}
    </>
  )
}
