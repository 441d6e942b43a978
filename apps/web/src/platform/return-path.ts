/** The path to return to after the log-in. Addresses of other sites are replaced by `/`. */
export const safeReturnPath = (wanted: string | null): string =>
  wanted && /^\/(?![/\\])/.test(wanted) && !wanted.startsWith('/logga-in') ? wanted : '/'

/** Goes to the log-in, which leads back here. The page is reloaded, so that nothing of the earlier visitor stays in memory. */
export const goToLogIn = (): void => {
  const { pathname, search } = location
  if (pathname.startsWith('/logga-in') || pathname === '/aktivera') return
  location.assign(`/logga-in?${new URLSearchParams({ tillbaka: `${pathname}${search}` })}`)
}
