/** The middle of some figures. */
export const median = (figures: readonly number[]): number => percentile(figures, 50)

/** The figure below which `percent` of them lie (nearest rank). */
export const percentile = (figures: readonly number[], percent: number): number => {
  const sorted = figures.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1))] ?? Number.NaN
}
