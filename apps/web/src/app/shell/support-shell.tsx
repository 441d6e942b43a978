import { QueryClientProvider } from '@tanstack/react-query'
import { Link, NavLink, Outlet, redirect } from 'react-router-dom'
import { meQuery } from '../../platform/company.ts'
import { known, PROTECT, queryClient } from '../../platform/query-client.ts'
import { useOwnLanguage } from '../../platform/own-language.ts'
import { speakWhole, useTexts } from '../../platform/texts.ts'
import { Brand } from '../../ui/brand.tsx'
import { StepUpDialog } from '../../features/second-factor/step-up-dialog.tsx'
import { useLive } from '../live/use-live.ts'
import { AccountMenu } from './account-menu.tsx'
import shell from './shell.module.css'
import classes from './top-bar.module.css'

export const loader = async () => {
  const [{ support, secondFactor }] = await Promise.all([known(meQuery), speakWhole()])
  if (!support) throw redirect('/')
  if (secondFactor === 'needed') throw redirect(PROTECT)
  return null
}

/** The frame around the support console, which has no current company. */
const SupportShell = () => (
  <QueryClientProvider client={queryClient}>
    <Frame />
  </QueryClientProvider>
)
export default SupportShell

const Frame = () => {
  const { frame, support } = useTexts()
  useOwnLanguage()
  useLive()
  return (
    <>
      <a href="#content" className={shell['skip']}>
        {frame.skipToContent}
      </a>
      <header className={classes['bar']}>
        <div className={classes['inner']}>
          <Link to="/support" className={classes['home']}>
            <Brand name={frame.brand} />
          </Link>
          <nav aria-label={frame.mainNavigation} className={classes['menu']}>
            <NavLink to="/support" end className={classes['link'] ?? ''}>
              {support.start}
            </NavLink>
            <NavLink to="/support/arenden" className={classes['link'] ?? ''}>
              {support.cases}
            </NavLink>
          </nav>
          <div className={classes['side']}>
            <AccountMenu account="/support/konto" withoutKeys={['search']} />
          </div>
        </div>
      </header>
      <main id="content" tabIndex={-1} className={shell['content']}>
        <Outlet />
      </main>
      <StepUpDialog />
    </>
  )
}
