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
