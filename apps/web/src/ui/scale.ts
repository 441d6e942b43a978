/** Round steps (1, 2 or 5 × 10ⁿ) that cover `least` to `most` and include 0; about as many as wanted. */
export const roundSteps = (least: number, most: number, wanted: number): readonly number[] => {
  const [low, high] = [Math.min(least, 0), Math.max(most, 0)]
  if (low === high) return [0]
  const rough = (high - low) / wanted
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = power * (STEPS.find((each) => each * power >= rough) ?? 10)
  const first = Math.floor(low / step)
  const last = Math.ceil(high / step)
  return Array.from({ length: last - first + 1 }, (_, place) => (first + place) * step)
}

const STEPS = [1, 2, 5, 10]

/** How many times as large as the large ones a value is before the scale leaves it out. */
const FAR = 3

/**
 * How far a scale reaches, so that one value that is far from all others does not flatten them: to the largest of those within three times the upper
 * quartile, and somewhat beyond. `null`: to the largest of all. Judged by size alone, zeros aside.
 */
export const reachOf = (values: readonly number[]): number | null => {
  const sizes = values
    .map(Math.abs)
    .filter((size) => size > 0)
    .toSorted((one, other) => one - other)
  const large = sizes[Math.floor((sizes.length - 1) * 0.75)] ?? 0
  const near = sizes.filter((size) => size <= FAR * large)
  return near.length === sizes.length ? null : (near.at(-1) ?? 0) * 1.15
}
