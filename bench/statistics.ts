/** The median. */
export const median = (figures: readonly number[]): number => percentile(figures, 50)

/** The percentile by nearest rank: `percent` per cent of the figures are at most this. */
export const percentile = (figures: readonly number[], percent: number): number => {
  const sorted = figures.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1))] ?? Number.NaN
}
