import { isSignedOut } from '../../platform/signed-out.ts'
import { useFirstTexts } from '../../platform/texts.ts'
import { Brand } from '../../ui/brand.tsx'
import classes from './top-bar.module.css'

/** What is shown until the code and the first answers of a screen have come: the top bar, in the place where it stays. */
export const Arriving = () => {
  const { frame } = useFirstTexts()
  if (isSignedOut(location.pathname)) return null
  return (
    <div className={classes['bar']} aria-busy="true">
      <div className={classes['inner']}>
        <span className={classes['home']}>
          <Brand name={frame.brand} />
        </span>
      </div>
    </div>
  )
}
