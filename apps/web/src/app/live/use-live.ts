import { useEffect } from 'react'

/** Keeps what the page shows up to date with what changes elsewhere. Its code is loaded once the page is shown. */
export const useLive = (): void => {
  useEffect(() => {
    let stop = (): void => undefined
    let left = false
    const begin = async (): Promise<void> => {
      const { keepCurrent } = await import('./keep-current.ts')
      if (!left) stop = keepCurrent()
    }
    void begin()
    return () => {
      left = true
      stop()
    }
  }, [])
}
