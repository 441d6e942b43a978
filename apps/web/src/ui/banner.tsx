import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './banner.module.css'

const ICONS = { info: IconInfoCircle, success: IconCircleCheck, warning: IconAlertTriangle, danger: IconAlertTriangle }
type Tone = keyof typeof ICONS

type Props = {
  readonly tone: Tone
  readonly title: ReactNode
  readonly children?: ReactNode
  readonly actions?: ReactNode
  /** How a screen reader announces the banner: `alert` at once (a refusal), `status` at the next pause. Without a role it is not announced. */
  readonly role?: 'alert' | 'status'
}

/** One message in its tone, with what can be done about it. */
export const Banner = ({ tone, title, children, actions, role }: Props) => {
  const Icon = ICONS[tone]
  return (
    <div className={classes['banner']} data-tone={tone} role={role}>
      <Icon className={classes['icon']} size={22} stroke={1.75} aria-hidden="true" />
      <div className={classes['words']}>
        <p className={classes['title']}>{title}</p>
        {children && <div className={classes['text']}>{children}</div>}
        {actions && <div className={classes['actions']}>{actions}</div>}
      </div>
    </div>
  )
}
