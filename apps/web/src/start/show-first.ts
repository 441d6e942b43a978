import { preferredLanguage } from '../platform/preferred-language.ts'
import { isSignedOut } from '../platform/signed-out.ts'

/** Lets the page show the heading of the log-in, or the top bar of a signed-in screen, before the scripts have come. */
export const showFirst = (): void => {
  const { dataset } = document.documentElement
  if (location.pathname === '/logga-in') dataset['firstWords'] = preferredLanguage()
  else if (!isSignedOut(location.pathname)) dataset['firstFrame'] = ''
}
