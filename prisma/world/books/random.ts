/** Numbers that look random and are the same every time for the same seed. */
export type Random = {
  /** An integer from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number
  readonly pick: <T>(from: readonly [T, ...T[]]) => T
}

/** Mulberry32, begun at the FNV-1a hash of the seed. Not for secrets. */
export const randomFrom = (seed: string): Random => {
  let state = [...seed].reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5)
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    const again = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((again ^ (again >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  return { between, pick: (from) => from[between(0, from.length - 1)] ?? from[0] }
}
