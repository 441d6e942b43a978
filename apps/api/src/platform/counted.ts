/** How long a figure is kept although nothing is known to have changed, and how many are kept. */
const KEPT_MS = 3_000
const MOST_KEPT = 2_000

type Kept<T> = { readonly version: string; readonly until: number; readonly counted: Promise<T> }

/**
 * Remembers figures that take long to count. A figure is counted again when its `version` is another, and after some seconds in any case. Those who
 * ask meanwhile wait for the same count. A count that fails is forgotten, and one that is small: it is quickly made again.
 */
export const createCounted = <T>(isSmall: (counted: T) => boolean) => {
  const kept = new Map<string, Kept<T>>()
  return (what: string, version: string, count: () => Promise<T>): Promise<T> => {
    const known = kept.get(what)
    if (known && known.version === version && known.until > performance.now()) return known.counted
    const counted = count()
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(what, { version, until: performance.now() + KEPT_MS, counted })
    const forget = () => kept.delete(what)
    counted.then((figure) => isSmall(figure) && forget(), forget)
    return counted
  }
}
