import type { ServiceCode } from '@portal/domain'
import type { ReactNode } from 'react'
import { SERVICE_FACES } from './service-faces.ts'
import classes from './service-mark.module.css'

const SIZES = { small: 14, medium: 18, large: 26 } as const
type MarkProps = { readonly of: ServiceCode; readonly size?: keyof typeof SIZES }

/** The service's icon on its accent. It adds to the name and says nothing by itself. */
export const ServiceMark = ({ of, size = 'medium' }: MarkProps) => {
  const { icon: Icon, hue } = SERVICE_FACES[of]
  return (
    <span className={classes['mark']} data-size={size} style={{ '--hue': `var(--hue-${hue})` }} aria-hidden="true">
      <Icon size={SIZES[size]} stroke={1.75} />
    </span>
  )
}

type NameProps = { readonly of: { readonly code: ServiceCode; readonly name: string }; readonly children?: ReactNode }

/** The service's mark and name in a line. `children`: what stands instead of the bare name, such as a link with the name. */
export const ServiceName = ({ of: { code, name }, children }: NameProps) => (
  <span className={classes['line']}>
    <ServiceMark of={code} size="small" />
    <span className={classes['name']}>{children ?? name}</span>
  </span>
)
