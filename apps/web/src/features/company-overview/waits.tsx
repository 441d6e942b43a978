import type { FigureView } from '@portal/contract'
import { Link } from 'react-router-dom'
import { useTo } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import { listAddress } from './list-address.ts'
import classes from './company-overview.module.css'

/** The figures that are not zero. Each is a link to the list that it counts. */
export const Waits = ({ figures }: { readonly figures: readonly FigureView[] }) => {
  const { companyOverview, format } = useTexts()
  const to = useTo()
  return (
    <ul className={classes['figures']} aria-label={companyOverview.waits}>
      {figures
        .filter(({ count }) => count > 0)
        .map((figure) => {
          const { path, search } = listAddress(figure)
          return (
            <li key={figure.code}>
              <Link to={to(path, search)} className={classes['figure']} data-figure={figure.code}>
                <span className={classes['count']}>{figure.isMore ? companyOverview.moreThan(figure.count) : format.number(figure.count)}</span>
                <span>{companyOverview.figure[figure.code]}</span>
              </Link>
            </li>
          )
        })}
    </ul>
  )
}
