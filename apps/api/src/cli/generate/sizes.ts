/** The largest agency's share. Collaborations are distributed as in real life: few large agencies, many small ones. */
const LARGEST_SHARE = 0.026
const MIDDLE = 5_000

/**
 * The number of collaborations of each agency, largest first; their sum is exactly `collaborations`. The largest agency has 2.6 % of the register,
 * the next five thousand (in a large enough register), and the others decrease by rank.
 */
export const agencySizes = (agencies: number, collaborations: number): readonly number[] => {
  const largest = Math.min(collaborations, Math.max(Math.round(collaborations * LARGEST_SHARE), Math.min(MIDDLE, collaborations)))
  const fixed = agencies === 1 ? [collaborations] : collaborations >= largest + MIDDLE && largest > MIDDLE ? [largest, MIDDLE] : [largest]
  const rest = agencies - fixed.length
  const left = collaborations - fixed.reduce((sum, size) => sum + size, 0)
  if (rest <= 0) return [(fixed[0] ?? 0) + left, ...fixed.slice(1)].slice(0, agencies)
  const weights = Array.from({ length: rest }, (_, rank) => 1 / (rank + 10) ** 0.6)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const sizes = weights.map((weight) => Math.floor((left * weight) / total))
  const missing = left - sizes.reduce((sum, size) => sum + size, 0)
  return [...fixed, ...sizes.map((size, rank) => size + (rank < missing % rest ? 1 : 0) + Math.floor(missing / rest))]
}
