import { useTo } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import { ButtonLink } from '../../ui/links.tsx'
import { Empty } from '../../ui/states.tsx'

/** Shown instead of the content when access ends while the page is open. */
export const AccessGone = () => {
  const { records, subscriptions } = useTexts()
  const to = useTo()
  return (
    <div role="alert">
      <Empty title={records.goneTitle} actions={<ButtonLink to={to('/')}>{subscriptions.title}</ButtonLink>}>
        {records.gone}
      </Empty>
    </div>
  )
}
