import { useNavigation, useSearchParams } from 'react-router-dom'

/**
 * A list's filters live in the address: shareable, and the back button gives them back.
 * An empty value leaves the address. What is chosen can be gone back from; what is `typed` replaces the entry, so that it does not fill the history,
 * and is dropped once one is on the way to another page: it comes a moment late and would turn one back.
 */
export const useAddress = () => {
  const [parameters, setParameters] = useSearchParams()
  const next = useNavigation().location
  const change = (changes: Readonly<Record<string, string | null>>, how: 'chosen' | 'typed' = 'chosen'): void => {
    if (how === 'typed' && next && next.pathname !== globalThis.location.pathname) return
    setParameters(
      (before) => {
        const after = new URLSearchParams(before)
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
