/** Any origin will do: a path resolves to it, and the address of another site does not. */
const HERE = 'https://portal.invalid'

/** The path to return to after the log-in, as the browser resolves it. Addresses of other sites, and the log-in itself, are replaced by `/`. */
export const safeReturnPath = (wanted: string | null): string => {
  const resolved = wanted?.startsWith('/') && URL.canParse(wanted, HERE) ? new URL(wanted, HERE) : null
  if (resolved?.origin !== HERE || resolved.pathname.startsWith('//') || resolved.pathname.startsWith('/logga-in')) return '/'
  return `${resolved.pathname}${resolved.search}${resolved.hash}`
}

/** Goes to the log-in, which leads back here. The page is reloaded, so that nothing of the earlier visitor stays in memory. */
export const goToLogIn = (): void => {
  const { pathname, search } = location
  if (pathname.startsWith('/logga-in') || pathname === '/aktivera') return
  location.assign(`/logga-in?${new URLSearchParams({ tillbaka: `${pathname}${search}` })}`)
}
