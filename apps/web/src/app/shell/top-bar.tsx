import { useMediaQuery } from '@mantine/hooks'
import { Link, NavLink } from 'react-router-dom'
import { CompanySwitcher } from '../../features/companies/company-switcher.tsx'
import { Bell } from '../../features/notices/bell.tsx'
import { useTo } from '../../platform/company.ts'
import { useTexts } from '../../platform/texts.ts'
import { Brand } from '../../ui/brand.tsx'
import { AccountMenu } from './account-menu.tsx'
import { GoToOpener } from './go-to-opener.tsx'
import { InsideBar } from './inside-bar.tsx'
import { type Destination, useDestinations } from './navigation.ts'
import { PhoneMenu } from './phone-menu.tsx'
import classes from './top-bar.module.css'

/** Brand and menu to the left; Samarbeten, the company and the account to the right (G3: "menu, top right"). */
export const TopBar = () => {
  const { frame } = useTexts()
  const to = useTo()
  const { main, collaborations, help } = useDestinations()
  const isNarrow = useMediaQuery('(max-width: 64em)', undefined, { getInitialValueInEffect: false })
  return (
    <header className={classes['bar']}>
      <div className={classes['inner']}>
        <Link to={to('/')} className={classes['home']}>
          <Brand name={frame.brand} />
        </Link>
        {!isNarrow && (
          <nav aria-label={frame.mainNavigation} className={classes['menu']}>
            {main.map((each) => (
              <MenuLink key={each.path} {...each} />
            ))}
            {collaborations && (
              <span className={classes['right']}>
                <MenuLink {...collaborations} />
              </span>
            )}
          </nav>
        )}
        <div className={classes['side']}>
          <GoToOpener destinations={[...main, ...(collaborations ? [collaborations] : [])]} isNarrow={isNarrow} />
          <Bell />
          <CompanySwitcher />
          {isNarrow ? (
            <PhoneMenu
              destinations={[...main.slice(0, 1), ...(collaborations ? [collaborations] : []), ...main.slice(1), ...(help ? [help] : [])]}
              account={to('/konto')}
            />
          ) : (
            <AccountMenu account={to('/konto')} help={help?.to} />
          )}
        </div>
      </div>
      <InsideBar />
    </header>
  )
}

const MenuLink = ({ path, to, label }: Destination) => (
  <NavLink to={to} end={path === '/'} className={classes['link'] ?? ''}>
    {label}
  </NavLink>
)
