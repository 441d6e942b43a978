import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { isRouteErrorResponse, useRouteError } from 'react-router-dom'
import { isPassing, isRefused, Refused } from '../platform/refused.ts'
import { useFirstTexts } from '../platform/texts.ts'
import { ButtonLink } from '../ui/links.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { PlainFrame } from '../ui/plain-frame.tsx'
import { UiWordsProvider } from '../ui/words.ts'

/** Why a page could not be shown, and where to go from here. A visitor who is signed out is being sent to the log-in already. */
export const RouteError = () => {
  const error = useRouteError()
  return isRefused(error, 'unauthenticated') ? null : <WhatWentWrong error={error} />
}

/** The same where the frame itself could not be shown. `not-found` then means that the visitor cannot reach the company. */
export const FrameError = () => {
  const error = useRouteError()
  const { companies, frame } = useFirstTexts()
  if (isRefused(error, 'unauthenticated')) return null
  return (
    <UiWordsProvider value={frame}>
      <PlainFrame brand={frame.brand}>
        {isRefused(error, 'not-found', 'invalid-request') ? (
          <Told title={companies.unreachableTitle} what={companies.unreachableWhat} way={<ButtonLink to="/">{companies.toOwn}</ButtonLink>} />
        ) : (
          <WhatWentWrong error={error} />
        )}
      </PlainFrame>
    </UiWordsProvider>
  )
}

const WhatWentWrong = ({ error }: { readonly error: unknown }) => {
  const { frame, problem } = useFirstTexts()
  if (error instanceof Refused) {
    const { title, detail } = problem(error.problem)
    const what = error.requestId ? `${detail} ${frame.requestId(error.requestId)}` : detail
    return <Told title={title} what={what} way={isPassing(error) ? <Reload label={frame.retry} /> : <ToStart />} />
  }
  if (isRouteErrorResponse(error) && error.status === 404) return <Told title={frame.notFoundTitle} what={frame.notFoundWhat} way={<ToStart />} />
  if (isCodeMissing(error) && !navigator.onLine) return <WhatWentWrong error={new Refused({ code: 'unavailable' })} />
  if (isCodeMissing(error)) return <Told title={frame.outdatedTitle} what={frame.outdatedWhat} way={<Reload label={frame.reload} />} />
  return <Told title={frame.crashedTitle} what={frame.crashedWhat} way={<Reload label={frame.reload} />} />
}

/** The code of a page could not be fetched: there is no connection, or the portal was updated while the tab was open. */
const isCodeMissing = (error: unknown): boolean => error instanceof Error && /dynamically imported|importing a module|preload/i.test(error.message)

const ToStart = () => <ButtonLink to="/">{useFirstTexts().frame.toStart}</ButtonLink>
const Reload = ({ label }: { readonly label: string }) => <Button onClick={() => location.reload()}>{label}</Button>

const Told = ({ title, what, way }: { readonly title: string; readonly what: string; readonly way: ReactNode }) => (
  <div role="alert">
    <PageHeader title={title} lead={what} />
    {way}
  </div>
)
