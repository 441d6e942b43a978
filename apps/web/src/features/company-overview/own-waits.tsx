import { useQuery } from '@tanstack/react-query'
import { Refusal } from '../../parts/refusal.tsx'
import { useCompany } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import { Card } from '../../ui/card.tsx'
import { ComingList } from './coming-list.tsx'
import { companyOverviewQueries } from './company-overview.queries.ts'
import { isWatched } from './watched.ts'
import { Waits } from './waits.tsx'
import classes from './company-overview.module.css'

/** What waits for a customer and what is about to happen, above its services. Nothing is shown where there is nothing. Requests are shown in full elsewhere. */
export const OwnWaits = () => {
  const { companyOverview: say } = useTexts()
  const { data, error, refetch } = useQuery(companyOverviewQueries.one(useCompany().id))
  if (!data) return error ? <Refusal error={error} onRetry={() => void refetch()} /> : null
  const figures = data.figures.filter(({ code, count }) => isWatched(code) && count > 0)
  if (figures.length === 0 && data.coming.length === 0) return null
  return (
    <div className={classes['own']}>
      {data.coming.length > 0 && (
        <Card title={say.coming}>
          <ComingList coming={data.coming} />
        </Card>
      )}
      {figures.length > 0 && <Waits figures={figures} />}
    </div>
  )
}
