import { Button, Skeleton } from '@mantine/core'
import type { ReactNode } from 'react'
import { Banner } from './banner.tsx'
import classes from './states.module.css'
import { useUiWords } from './words.ts'

/** Placeholder rows while a list or page loads. Screen readers are told once. */
export const Loading = ({ rows = 4, height = 64 }: { readonly rows?: number; readonly height?: number }) => {
  const { loading } = useUiWords()
  return (
    <div role="status" className={classes['loading']}>
      <span className="visually-hidden">{loading}</span>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={height} radius="md" aria-hidden="true" />
      ))}
    </div>
  )
}

/** Says that there is nothing here, and what to do about it. */
export const Empty = ({ title, children, actions }: { readonly title: string; readonly children?: ReactNode; readonly actions?: ReactNode }) => (
  <div className={classes['empty']}>
    <p className={classes['title']}>{title}</p>
    {children && <p className={classes['text']}>{children}</p>}
    {actions && <div className={classes['actions']}>{actions}</div>}
  </div>
)

type FailureProps = {
  /** What went wrong, and what the reader can do. */
  readonly problem: { readonly title: string; readonly detail: string }
  readonly requestId?: string | undefined
  readonly onRetry?: (() => void) | undefined
  readonly actions?: ReactNode
}

/** A refusal with its remedy, and a button for another try where that can help. */
export const Failure = ({ problem: { title, detail }, requestId, onRetry, actions }: FailureProps) => {
  const words = useUiWords()
  const retry = onRetry && (
    <Button variant="default" onClick={onRetry}>
      {words.retry}
    </Button>
  )
  return (
    <Banner
      tone="danger"
      role="alert"
      title={title}
      actions={
        (retry || actions) && (
          <>
            {retry}
            {actions}
          </>
        )
      }
    >
      {detail}
      {requestId && <p className={classes['request']}>{words.requestId(requestId)}</p>}
    </Banner>
  )
}
