import { Button } from '@mantine/core'
import { signOut } from '../../platform/sign-in.ts'
import { useFirstTexts } from '../../platform/texts.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { PlainFrame } from '../../ui/plain-frame.tsx'

const NoCompanyPage = () => {
  const { companies, frame } = useFirstTexts()
  return (
    <PlainFrame brand={frame.brand}>
      <PageHeader title={companies.none} lead={companies.noneWhat} />
      <Button onClick={() => void signOut('here')}>{frame.logOut}</Button>
    </PlainFrame>
  )
}
export default NoCompanyPage
