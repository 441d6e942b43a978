import { Button } from '@mantine/core'
import { Link } from 'react-router-dom'
import { useTo } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import { CheckField } from '../../ui/fields.tsx'
import { TextLink } from '../../ui/links.tsx'
import type { CustomerFilter } from './filter.ts'
import type { Picking } from './picking.ts'
import classes from './customers.module.css'

/** Picks the customers that have been read so far, and leads to what was done to many before. */
export const PickPage = ({ ids, picking }: { readonly ids: readonly string[]; readonly picking: Picking }) => {
  const { pick } = useTexts().bulkEnds
  const to = useTo()
  const picked = ids.filter(picking.has).length
  return (
    <div className={classes['pick']}>
      <CheckField
        label={pick.page}
        checked={picked === ids.length}
        indeterminate={picked > 0 && picked < ids.length}
        disabled={picking.all}
        onChange={(on) => picking.pick(ids, on)}
      />
      <TextLink to={to('/samarbeten/avsluta-flera')}>{pick.latest}</TextLink>
    </div>
  )
}

/** The customers that a picking stands for, as the page that ends their collaborations takes them. */
const selectionOf = ({ all, ids }: Picking, { status: _status, sort: _sort, ...filter }: CustomerFilter) => (all ? { filter } : { ids })

type BarProps = { readonly filter: CustomerFilter; readonly picking: Picking; readonly total: number }

/** What is picked, and what can be done with it. It stays in sight at the bottom of the window. */
export const PickedBar = ({ filter, picking, total }: BarProps) => {
  const { pick } = useTexts().bulkEnds
  const to = useTo()
  return (
    <div className={classes['bar']}>
      <p role="status" className={classes['picked']}>
        {picking.all ? pick.allPicked(total) : pick.picked(picking.count)}
      </p>
      {!picking.all && picking.count < total && (
        <Button variant="subtle" size="compact-md" onClick={picking.pickAll}>
          {pick.all(total)}
        </Button>
      )}
      <Button variant="subtle" size="compact-md" onClick={picking.clear}>
        {pick.none}
      </Button>
      <Button component={Link} to={to('/samarbeten/avsluta-flera')} state={selectionOf(picking, filter)}>
        {pick.end}
      </Button>
    </div>
  )
}
