/** `1 234,50`, `1234.5`, `-12` → öre; `undefined` when it is no amount with at most two decimals. Spaces of any kind may group the digits. */
export const parseAmount = (typed: string): number | undefined => {
  const text = typed
    .replaceAll(/[\s\u00a0\u202f]/g, '')
    .replace('−', '-')
    .replace(',', '.')
  if (!/^-?\d{1,13}(\.\d{0,2})?$/.test(text)) return undefined
  const [whole = '0', decimals = ''] = text.replace('-', '').split('.')
  const ore = Number(whole) * 100 + Number(decimals.padEnd(2, '0'))
  return text.startsWith('-') && ore !== 0 ? -ore : ore
}

/** Öre as it is typed: `1234,50`; nothing for 0. */
export const typedAmount = (ore: number): string =>
  ore === 0 ? '' : `${ore < 0 ? '-' : ''}${Math.trunc(Math.abs(ore) / 100)},${String(Math.abs(ore % 100)).padStart(2, '0')}`

/** One row of a voucher as a person fills it in. */
export type TypedRow = { readonly account: string; readonly debit: string; readonly credit: string; readonly text: string }

/** A row's amount in öre, debit positive; `undefined` when what stands there is no amount, or stands on both sides. */
export const amountOf = ({ debit, credit }: TypedRow): number | undefined => {
  const [left, right] = [debit.trim(), credit.trim()]
  if (left !== '' && right !== '') return undefined
  if (left !== '') return parseAmount(left)
  const taken = right === '' ? 0 : parseAmount(right)
  return taken === undefined ? undefined : 0 - taken
}

/** Debit less credit, in öre; rows that are no amounts count as nothing yet. */
export const differenceOf = (rows: readonly TypedRow[]): number => rows.reduce((sum, row) => sum + (amountOf(row) ?? 0), 0)

export const isAccount = ({ account }: TypedRow): boolean => /^\d{1,10}$/.test(account.trim())

export const isBlank = ({ account, debit, credit, text }: TypedRow): boolean => [account, debit, credit, text].every((each) => each.trim() === '')
