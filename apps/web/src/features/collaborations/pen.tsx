import { IconPencil } from '@tabler/icons-react'
import { Link } from 'react-router-dom'
import classes from './collaborations.module.css'

/** The pen to the right of the service (G3). A click anywhere in the row counts. */
export const Pen = ({ to, label }: { readonly to: string; readonly label: string }) => (
  <Link to={to} aria-label={label} className={classes['pen']}>
    <IconPencil size={20} stroke={1.75} aria-hidden="true" />
  </Link>
)
