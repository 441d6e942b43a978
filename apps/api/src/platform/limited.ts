/** How many may wait, and what is raised of one more. */
type Queue = { readonly most: number; readonly full: () => Error }

/**
 * Lets only so many calls of a function run at once; the others wait their turn, all of them unless `queue` says how many.
 * Hashing a password takes 32 MB for its moment: without a limit a hundred log-ins at once would be three gigabytes.
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
