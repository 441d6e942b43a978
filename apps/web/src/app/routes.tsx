import type { ComponentType } from 'react'
import type { LoaderFunction, NonIndexRouteObject, RouteObject } from 'react-router-dom'
import { SIGNED_OUT_PATHS, type SignedOutPath } from '../platform/signed-out.ts'
import { speakWhole } from '../platform/texts.ts'
import * as logInPage from '../features/session/log-in-page.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { Root } from './root.tsx'
import { Arriving } from './shell/arriving.tsx'
import { FrameError, RouteError } from './route-error.tsx'

type PageModule = { readonly default: ComponentType; readonly loader?: LoaderFunction }

/** A page's code and data are loaded when the visitor goes there. Only the log-in comes with the main script. */
const page = ({ default: Component, loader }: PageModule) => ({ Component, ...(loader && { loader }) })

/** For a page outside the frames that needs more texts than the log-in's. */
const withAllTexts = ({ default: Component }: PageModule) => ({
  Component,
  loader: async () => {
    await speakWhole()
    return null
  },
})

const SIGNED_OUT: Readonly<Record<SignedOutPath, Omit<NonIndexRouteObject, 'path'>>> = {
  'logga-in': page(logInPage),
  'logga-in/glomt': { lazy: async () => page(await import('../features/session/forgotten-page.tsx')) },
  'logga-in/nytt-losenord': { lazy: async () => page(await import('../features/session/new-password-page.tsx')) },
  aktivera: { lazy: async () => page(await import('../features/session/activation-page.tsx')) },
  'kvitto/:number?': { lazy: async () => withAllTexts(await import('../features/proofs/genuine-page.tsx')) },
  'skydda-kontot': { lazy: async () => page(await import('../features/second-factor/needed-page.tsx')) },
  'inget-foretag': { lazy: async () => page(await import('../features/companies/no-company-page.tsx')) },
}
const signedOut: readonly RouteObject[] = SIGNED_OUT_PATHS.map((path) => ({ path, ...SIGNED_OUT[path] }))

const signedIn: readonly RouteObject[] = [
  { index: true, lazy: async () => page((await import('./signed-in.ts')).start) },
  { path: 'samarbeten', lazy: async () => page((await import('./signed-in.ts')).collaborations) },
  { path: 'samarbeten/avsluta-flera', lazy: async () => page(await import('../features/terminations/bulk-ends/choose-page.tsx')) },
  { path: 'samarbeten/avsluta-flera/:id', lazy: async () => page(await import('../features/terminations/bulk-ends/bulk-page.tsx')) },
  { path: 'samarbeten/:id', lazy: async () => page(await import('../features/collaborations/collaboration-page.tsx')) },
  { path: 'samarbeten/:id/avsluta', lazy: async () => page(await import('../features/terminations/end-page.tsx')) },
  { path: 'kunder/:id/avsluta', lazy: async () => page(await import('../features/terminations/together-page.tsx')) },
  { path: 'byraer/:id/avsluta', lazy: async () => page(await import('../features/terminations/together-page.tsx')) },
  { path: 'kunder/:id', lazy: async () => page(await import('./customer-page.tsx')) },
  { path: 'handelser/kvitton/:terminationId', lazy: async () => page(await import('../features/terminations/receipt-page.tsx')) },
  { path: 'handelser/kvitton/:terminationId/alla', lazy: async () => page(await import('../features/terminations/bundle-page.tsx')) },
  { path: 'handelser/uppgradering/:upgradeId', lazy: async () => page(await import('../features/support/upgrade-page.tsx')) },
  { path: 'arenden', lazy: async () => page(await import('../features/cases/own-cases-page.tsx')) },
  { path: 'arenden/:caseId', lazy: async () => page(await import('../features/cases/case-page.tsx')) },
  { path: 'handelser/intyg/:terminationId', lazy: async () => page(await import('../features/terminations/certificate-page.tsx')) },
  { path: 'anvandare', lazy: async () => page(await import('../features/users/users-page.tsx')) },
  { path: 'tjanster/:subscriptionId', lazy: async () => page(await import('./service-page.tsx')) },
  { path: 'tjanster/:subscriptionId/rapporter', lazy: async () => page(await import('../features/records/bookkeeping/reports/reports-page.tsx')) },
  { path: 'tjanster/:subscriptionId/atkomst', lazy: async () => page(await import('../features/over-time/over-time-page.tsx')) },
  { path: 'tjanster/:subscriptionId/export', lazy: async () => page(await import('../features/exports/export-page.tsx')) },
  { path: 'bevakning', lazy: async () => page(await import('../features/company-overview/watch-page.tsx')) },
  { path: 'ta-med-allt', lazy: async () => page(await import('../features/exports/everything-page.tsx')) },
  { path: 'notiser', lazy: async () => page(await import('../features/notices/notices-page.tsx')) },
  { path: 'konto', lazy: async () => page(await import('./account-page.tsx')) },
  { path: 'handelser', lazy: async () => page(await import('../features/events/events-page.tsx')) },
]

const supportStaff: readonly RouteObject[] = [
  { path: 'support', lazy: async () => page(await import('../features/support/search-page.tsx')) },
  { path: 'support/foretag/:companyId', lazy: async () => page(await import('./support-company-page.tsx')) },
  { path: 'support/tjanster/:subscriptionId/atkomst', lazy: async () => page(await import('../features/over-time/support-over-time-page.tsx')) },
  { path: 'support/konto', lazy: async () => page(await import('./account-page.tsx')) },
  { path: 'support/arenden', lazy: async () => page(await import('../features/cases/cases-page.tsx')) },
  { path: 'support/arenden/:caseId', lazy: async () => page(await import('../features/cases/case-page.tsx')) },
]

/** Every screen by its path. An error is shown inside the nearest frame that still works. */
export const routes: RouteObject[] = [
  {
    Component: Root,
    ErrorBoundary: FrameError,
    HydrateFallback: Arriving,
    children: [
      ...signedOut,
      {
        lazy: async () => page((await import('./signed-in.ts')).shell),
        ErrorBoundary: FrameError,
        children: [{ ErrorBoundary: RouteError, children: [...signedIn] }],
      },
      {
        lazy: async () => page(await import('./shell/support-shell.tsx')),
        ErrorBoundary: FrameError,
        children: [{ ErrorBoundary: RouteError, children: [...supportStaff] }],
      },
      { path: '*', Component: NotFoundPage },
    ],
  },
]
