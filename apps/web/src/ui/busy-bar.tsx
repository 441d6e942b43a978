import classes from './busy-bar.module.css'

/** A thin line at the top while the next page loads. It appears with a delay, so that quick pages show none. */
export const BusyBar = ({ busy }: { readonly busy: boolean }) => <div className={classes['bar']} data-busy={busy} aria-hidden="true" />
