import { useNavigation, useSearchParams } from 'react-router-dom'

/**
 * A list's filters stand in the address, so they can be shared and the back button restores them. An empty value is removed from the address.
 * A `chosen` value makes a new history entry. A `typed` value replaces the current entry, so that typing does not fill the history, and is
 * dropped once another page is loading: it arrives late and would otherwise lead the visitor back.
 */
export const useAddress = () => {
  const [parameters, setParameters] = useSearchParams()
  const next = useNavigation().location
  const change = (changes: Readonly<Record<string, string | null>>, how: 'chosen' | 'typed' = 'chosen'): void => {
    if (how === 'typed' && next && next.pathname !== globalThis.location.pathname) return
    setParameters(
      () => {
        // The address of the render can be older than the browser's, and that older than a change under way: the newest is continued.
        const { pathname, search } = globalThis.location
        const after = new URLSearchParams(next?.pathname === pathname ? next.search : search)
        for (const [name, value] of Object.entries(changes)) {
          if (value) after.set(name, value)
          else after.delete(name)
        }
        return after
      },
      { replace: how === 'typed', preventScrollReset: true },
    )
  }
  return { parameters, change }
}
