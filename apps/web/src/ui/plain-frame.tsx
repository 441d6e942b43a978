import type { ReactNode } from 'react'
import { Brand } from './brand.tsx'
import classes from './plain-frame.module.css'

/** A page without the top bar, such as the log-in. `foot`: small settings below. */
export const PlainFrame = ({ brand, children, foot }: { readonly brand: string; readonly children: ReactNode; readonly foot?: ReactNode }) => (
  <div className={classes['frame']}>
    <header>
      <Brand name={brand} />
    </header>
    <main className={classes['main']}>{children}</main>
    {foot && <footer className={classes['foot']}>{foot}</footer>}
  </div>
)
