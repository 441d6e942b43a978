/**
 * Spreads a whole number over shares in proportion to them, in whole numbers that add up to it: each share is rounded towards zero, and what is left
 * goes to those that lost most. The sum of the shares must not be 0.
 */
export const spread = (amount: number, shares: readonly number[]): readonly number[] => {
  const whole = shares.reduce((sum, share) => sum + BigInt(share), 0n)
  const parts = shares.map((share) => {
    const product = BigInt(amount) * BigInt(share)
    return { part: Number(product / whole), lost: Math.abs(Number(product % whole)), step: product * whole < 0n ? -1 : 1 }
  })
  const rest = amount - parts.reduce((sum, { part }) => sum + part, 0)
  const most = parts
    .map((each, place) => ({ ...each, place }))
    .filter(({ lost, step }) => lost > 0 && step === Math.sign(rest))
    .toSorted((one, other) => other.lost - one.lost)
  const favoured = new Set(most.slice(0, Math.abs(rest)).map(({ place }) => place))
  return parts.map(({ part }, place) => part + (favoured.has(place) ? Math.sign(rest) : 0))
}
