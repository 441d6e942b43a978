import { useFirstTexts } from '../platform/texts.ts'
import { ButtonLink } from '../ui/links.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { PlainFrame } from '../ui/plain-frame.tsx'

export const NotFoundPage = () => {
  const { frame } = useFirstTexts()
  return (
    <PlainFrame brand={frame.brand}>
      <PageHeader title={frame.notFoundTitle} lead={frame.notFoundWhat} />
      <ButtonLink to="/">{frame.toStart}</ButtonLink>
    </PlainFrame>
  )
}
