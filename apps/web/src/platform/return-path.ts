/** Where a log-in leads back to: a path of this portal, never another site's address. */
export const safeReturnPath = (wanted: string | null): string =>
  wanted && /^\/(?![/\\])/.test(wanted) && !wanted.startsWith('/logga-in') ? wanted : '/'

/** The session is over: to the log-in, and back here afterwards. Loaded anew, so that nothing of the earlier visitor stays in memory. */
export const goToLogIn = (): void => {
  const { pathname, search } = location
  if (pathname.startsWith('/logga-in') || pathname === '/aktivera') return
  location.assign(`/logga-in?${new URLSearchParams({ tillbaka: `${pathname}${search}` })}`)
}
