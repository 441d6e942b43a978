import type { Feed } from '@portal/contract'
import type { Response } from 'express'
import type * as z from 'zod'

/** After a broken connection a browser waits this long before it connects again. */
const RETRY_MS = 1_000
/** So many bytes may wait for a reader. One who is further behind is disconnected, and looks at everything again when it comes back. */
const MOST_WAITING = 16 * 1024

/** `no-transform` and the last header keep proxies from collecting what is to arrive at once. */
const HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store, no-transform',
  'X-Accel-Buffering': 'no',
}

/** Sends a stream of server-sent events until either side ends it. Each message is checked by the contract's schema. */
export const openFeed = (follow: Feed<unknown>, contract: () => z.ZodType, res: Response): void => {
  res.writeHead(200, HEADERS)
  const write = (text: string): void => {
    if (res.writableEnded || res.destroyed) return
    res.write(text)
    if (res.writableLength > MOST_WAITING) res.destroy()
  }
  write(`retry: ${RETRY_MS}\n\n`)
  const over = follow({
    tell: (message) => write(`data: ${JSON.stringify(contract().parse(message))}\n\n`),
    beat: () => write(':\n\n'),
    end: () => void res.end(),
  })
  res.once('close', over)
}
