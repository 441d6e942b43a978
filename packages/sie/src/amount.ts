export type AmountFault = 'amount-malformed' | 'amount-too-precise' | 'amount-too-large'

/** Above this, an integer number of öre is not exact. */
export const LARGEST_AMOUNT = 9_000_000_000_000_000

/** `-1234.5` → -123450 öre, exactly, or the reason why not. Nothing is rounded. */
export const parseAmount = (text: string): number | AmountFault => {
  const parts = /^([+-]?)(\d*)(?:\.(\d*))?$/.exec(text)
  if (!parts) return 'amount-malformed'
  const [, sign = '', whole = '', decimals = ''] = parts
  if (whole === '' && decimals === '') return 'amount-malformed'
  if (decimals.length > 2 && /[1-9]/.test(decimals.slice(2))) return 'amount-too-precise'
  const amount = Number(whole + decimals.slice(0, 2).padEnd(2, '0'))
  if (amount > LARGEST_AMOUNT) return 'amount-too-large'
  return sign === '-' && amount > 0 ? -amount : amount
}

/** -123450 öre → `-1234.50`. */
export const formatAmount = (amount: number): string => {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`${amount} is not an exact number of öre`)
  const whole = Math.abs(amount)
  const cents = whole % 100
  return `${amount < 0 ? '-' : ''}${(whole - cents) / 100}.${cents < 10 ? '0' : ''}${cents}`
}

export const isQuantity = (text: string): boolean => /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text)
