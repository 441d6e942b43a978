import classes from './brand.module.css'

/** The mark and the name. */
export const Brand = ({ name }: { readonly name: string }) => (
  <span className={classes['brand']}>
    <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
      <rect width="32" height="32" rx="8" className={classes['ground']} />
      <path d="M8 22V11l8 7 8-7v11" className={classes['stroke']} />
    </svg>
    <span data-name>{name}</span>
  </span>
)
