import { preferredLanguage } from '../platform/preferred-language.ts'

/** Lets the page show the heading of the log-in before the scripts have come. */
export const showFirstWords = (): void => {
  if (location.pathname === '/logga-in') document.documentElement.dataset['firstWords'] = preferredLanguage()
}
