import { useTo } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import { ButtonLink } from '../../ui/links.tsx'
import { Empty } from '../../ui/states.tsx'

/** Access ended while the page was open: its content is taken off the screen. */
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
