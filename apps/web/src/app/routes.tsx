import type { ComponentType } from 'react'
import type { LoaderFunction, RouteObject } from 'react-router-dom'
import { NotFoundPage } from './not-found-page.tsx'
import { Root } from './root.tsx'
import { FrameError, RouteError } from './route-error.tsx'

type PageModule = { readonly default: ComponentType; readonly loader?: LoaderFunction }

/** A page is loaded when somebody goes there, with the data its loader asks for. */
const page = (load: () => Promise<PageModule>) => async () => {
  const { default: Component, loader } = await load()
  return { Component, ...(loader && { loader }) }
}

/** Pages that are being built beside this one: found when they are there. */
const PAGES = import.meta.glob<PageModule>('../features/*/*-page.tsx')
const built = (name: string) => PAGES[`../features/${name}.tsx`] ?? (async () => ({ default: NotFoundPage }))

const signedOut: readonly RouteObject[] = [
  { path: 'logga-in', lazy: page(() => import('../features/session/log-in-page.tsx')) },
  { path: 'logga-in/glomt', lazy: page(() => import('../features/session/forgotten-page.tsx')) },
  { path: 'logga-in/nytt-losenord', lazy: page(() => import('../features/session/new-password-page.tsx')) },
  { path: 'aktivera', lazy: page(() => import('../features/session/activation-page.tsx')) },
  { path: 'inget-foretag', lazy: page(() => import('../features/companies/no-company-page.tsx')) },
]

const signedIn: readonly RouteObject[] = [
  { index: true, lazy: page(() => import('../features/subscriptions/subscriptions-page.tsx')) },
  { path: 'samarbeten', lazy: page(() => import('../features/collaborations/collaborations-page.tsx')) },
  { path: 'samarbeten/:id', lazy: page(() => import('../features/collaborations/collaboration-page.tsx')) },
  { path: 'samarbeten/:id/avsluta', lazy: page(built('terminations/end-page')) },
  { path: 'handelser/kvitton/:terminationId', lazy: page(built('terminations/receipt-page')) },
  { path: 'anvandare', lazy: page(built('users/users-page')) },
  { path: 'tjanster/:subscriptionId', lazy: page(built('records/subscription-page')) },
  { path: 'handelser', lazy: page(built('events/events-page')) },
]

/** Every screen by its path (product: "Screens"). Errors are shown as near to where they happen as the frame around them allows. */
export const routes: RouteObject[] = [
  {
    Component: Root,
    ErrorBoundary: FrameError,
    HydrateFallback: () => null,
    children: [
      ...signedOut,
      { lazy: page(() => import('./shell/shell.tsx')), ErrorBoundary: FrameError, children: [{ ErrorBoundary: RouteError, children: [...signedIn] }] },
      { path: '*', Component: NotFoundPage },
    ],
  },
]
