/** What a voucher is called: `A 12`. `number` is `null`, or a text, where a file gave no plain number. */
export const voucherName = (series: string, number: number | string | null): string =>
  [series, number].filter((part) => part !== null && part !== '').join(' ') || '–'
