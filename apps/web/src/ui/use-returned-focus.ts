import { useEffect, useRef } from 'react'
import { giveFocusBack, holdFocus } from './keep-focus.ts'

/** Once what is shown now is closed or taken away, the focus goes back to what opened it, unless it has gone elsewhere by itself. */
export const useReturnedFocus = (opened: boolean): void => {
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    if (!opened) return undefined
    clearTimeout(waiting.current)
    const held = holdFocus()
    return () => {
      const within = document.activeElement
      if (!held) return
      // What follows the closing may move the focus itself, as the heading of the next page does.
      waiting.current = setTimeout(() => {
        const { activeElement } = document
        if (activeElement === null || activeElement === document.body || activeElement === within) giveFocusBack(held)
      }, 20)
    }
  }, [opened])
}
