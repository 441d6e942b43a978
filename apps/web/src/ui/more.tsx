import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import classes from './more.module.css'
import { useWholeList } from './use-whole-list.ts'
import { type Counted, useUiWords } from './words.ts'

type Props = {
  readonly shown: number
  /** What the list is a list of. */
  readonly of: Counted
  readonly hasMore: boolean
  readonly loading: boolean
  readonly onMore: () => void
  /** More is loaded only by the button, for lists that have something below them. */
  readonly byHand?: boolean
}

const AGAIN_MS = 1_000

/** The end of a list: how much is shown, and the button for more. More is also loaded when the visitor scrolls near. */
export const More = ({ shown, of, hasMore, loading, onMore, byHand = false }: Props) => {
  useWholeList({ shown, hasMore, loading, onMore })
  const words = useUiWords()
  const end = useRef<HTMLDivElement>(null)
  const more = useRef(onMore)
  /** How much was shown when more was last asked for by itself. */
  const asked = useRef<number>(undefined)
  useEffect(() => void (more.current = onMore), [onMore])
  useEffect(() => {
    const element = end.current
    if (!element || !hasMore || loading || byHand) return undefined
    let again: number | undefined
    const observer = new IntersectionObserver(
      ([entry]) => {
        clearInterval(again)
        if (!entry?.isIntersecting) return
        if (asked.current !== shown) more.current()
        asked.current = shown
        // A page that was broken off or failed is asked for again, after a while: the visitor cannot scroll further to do so.
        again = window.setInterval(() => more.current(), AGAIN_MS)
      },
      { rootMargin: '800px' },
    )
    observer.observe(element)
    return () => {
      observer.disconnect()
      clearInterval(again)
    }
  }, [byHand, hasMore, loading, shown])
  return (
    <div ref={end} className={classes['more']}>
      <p role="status" className={classes['shown']}>
        {hasMore ? words.showing(shown, of) : words.showingAll(shown, of)}
      </p>
      {hasMore && (
        <Button variant="default" loading={loading} onClick={onMore}>
          {words.showMore}
        </Button>
      )}
    </div>
  )
}
