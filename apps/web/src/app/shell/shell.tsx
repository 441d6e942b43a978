import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect } from 'react'
import { type LoaderFunctionArgs, Outlet } from 'react-router-dom'
import { loadCompany, meQuery, useCompany } from '../../platform/company.ts'
import { remember } from '../../platform/memory.ts'
import { known, queryClient } from '../../platform/query-client.ts'
import { useOwnLanguage } from '../../platform/own-language.ts'
import { speakWhole, useTexts } from '../../platform/texts.ts'
import { StepUpDialog } from '../../features/second-factor/step-up-dialog.tsx'
import { useLive } from '../live/use-live.ts'
import classes from './shell.module.css'
import { TopBar } from './top-bar.tsx'

export const loader = async ({ request }: LoaderFunctionArgs) => {
  await Promise.all([speakWhole(), known(meQuery), loadCompany(request)])
  return null
}

/** The frame around every page of a signed-in visitor. */
const Shell = () => (
  <QueryClientProvider client={queryClient}>
    <Frame />
  </QueryClientProvider>
)
export default Shell

const Frame = () => {
  const { frame } = useTexts()
  useOwnLanguage()
  useLive()
  const { id } = useCompany()
  useEffect(() => remember('company', id), [id])
  return (
    <>
      <a href="#content" className={classes['skip']}>
        {frame.skipToContent}
      </a>
      <TopBar />
      <main id="content" tabIndex={-1} className={classes['content']}>
        <Outlet />
      </main>
      <StepUpDialog />
    </>
  )
}
