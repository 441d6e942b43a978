/** How many pieces of work may wait at most, and the error that the next one is refused with. */
type Queue = { readonly most: number; readonly full: () => Error }

/**
 * One queue for different pieces of work: `most` run at once, further ones wait in their order, without bound unless `queue` sets one. Hashing a
 * password takes 64 MB: a hundred log-ins at once would take six gigabytes.
 */
export const turns = (most: number, queue?: Queue): (<R>(work: () => Promise<R>) => Promise<R>) => {
  const waiting: (() => void)[] = []
  let running = 0
  const leave = (): void => {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
  return async (work) => {
    if (queue && running >= most && waiting.length >= queue.most) throw queue.full()
    if (running < most) running += 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await work()
    } finally {
      leave()
    }
  }
}

/** The same function with a queue of its own: at most `most` of its calls run at once. */
export const limited = <A extends readonly unknown[], R>(
  most: number,
  work: (...given: A) => Promise<R>,
  queue?: Queue,
): ((...given: A) => Promise<R>) => {
  const inTurn = turns(most, queue)
  return (...given) => inTurn(() => work(...given))
}
