import { voucherName } from '@portal/domain'

/** What a voucher is called, on one line: `A 12`. `number` is `null`, or a text, where a file gave no plain number. */
export const unbrokenName = (series: string, number: number | string | null): string => voucherName(series, number).replaceAll(' ', '\u00a0')
