import { Button } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { redirect } from 'react-router-dom'
import { meQuery } from '../../platform/company.ts'
import { known, queryClient } from '../../platform/query-client.ts'
import { signOut } from '../../platform/sign-in.ts'
import { speakWhole, useTexts } from '../../platform/texts.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { PlainFrame } from '../../ui/plain-frame.tsx'
import { SecurityCard } from './security-card.tsx'

export const loader = async () => {
  await speakWhole()
  if ((await known(meQuery)).secondFactor !== 'needed') throw redirect('/')
  return null
}

/** Where somebody who must have a second factor sets it up, before anything else. */
const NeededPage = () => {
  const { frame, secondFactor: words } = useTexts()
  return (
    <QueryClientProvider client={queryClient}>
      <PlainFrame brand={frame.brand}>
        <PageHeader title={words.neededTitle} lead={words.neededWhat} />
        <SecurityCard onSaved={() => location.assign('/')} />
        <Button variant="subtle" onClick={() => void signOut('here')}>
          {frame.logOut}
        </Button>
      </PlainFrame>
    </QueryClientProvider>
  )
}
export default NeededPage
