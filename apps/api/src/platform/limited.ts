/** How many calls may wait at most, and the error that the next one is refused with. */
type Queue = { readonly most: number; readonly full: () => Error }

/**
 * Runs at most `most` calls of a function at once; further calls wait, without bound unless `queue` sets one. Hashing a password takes 32 MB: a
 * hundred log-ins at once would take three gigabytes.
 */
export const limited = <A extends readonly unknown[], R>(
  most: number,
  work: (...given: A) => Promise<R>,
  queue?: Queue,
): ((...given: A) => Promise<R>) => {
  const waiting: (() => void)[] = []
  let running = 0
  const leave = (): void => {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
  return async (...given) => {
    if (queue && running >= most && waiting.length >= queue.most) throw queue.full()
    if (running < most) running += 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await work(...given)
    } finally {
      leave()
    }
  }
}
