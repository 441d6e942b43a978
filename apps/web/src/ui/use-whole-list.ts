import { useEffect, useRef } from 'react'
import { giveUpPrinting, holdPartial, useIsWholeAsked } from './print-whole.ts'

type List = { readonly shown: number; readonly hasMore: boolean; readonly loading: boolean; readonly onMore: () => void }

/** Fetches page after page of a list while the visitor waits to print all of it. It gives up when a page brings nothing. */
export const useWholeList = ({ shown, hasMore, loading, onMore }: List): void => {
  const isAsked = useIsWholeAsked()
  const more = useRef(onMore)
  const before = useRef<number>(undefined)
  useEffect(() => void (more.current = onMore), [onMore])
  useEffect(() => (hasMore ? holdPartial() : undefined), [hasMore])
  useEffect(() => {
    if (!isAsked) before.current = undefined
    if (!isAsked || !hasMore || loading) return
    if (before.current === shown) return giveUpPrinting()
    before.current = shown
    more.current()
  }, [isAsked, hasMore, loading, shown])
}
