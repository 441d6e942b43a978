import type { Day } from '@portal/domain'
import type { SieRow, SieVoucher } from '@portal/sie'
import type { StoredVoucher } from './stored-year.ts'

/** The day to which a voucher belongs as räkenskapsinformation. */
export const voucherDay = ({ date }: { readonly date: Day }): Day => date

/** The content of a voucher's record from a file. Empty fields are left out, because there may be a hundred thousand vouchers. */
export const contentOf = ({ series, number, date, text, registeredOn, sign, rows }: SieVoucher) => {
  const plain = plainNumber(number)
  return {
    series,
    number: plain ?? null,
    ...(String(plain ?? '') !== number && { numberText: number }),
    date,
    ...(text !== '' && { text }),
    ...(registeredOn !== null && { registeredOn }),
    ...(sign !== '' && { sign }),
    rows: rows.map(rowContent),
  }
}

const rowContent = ({ account, amount, text, date, quantity, objects, sign, change }: SieRow) => ({
  account,
  amount,
  ...(text !== '' && { text }),
  ...(date !== null && { date }),
  ...(quantity !== null && { quantity }),
  ...(objects.length > 0 && { objects }),
  ...(sign !== '' && { sign }),
  ...(change !== 'original' && { change }),
})

/** A record's voucher as SIE writes it. */
export const voucherOf = ({ series, number, numberText, date, text, registeredOn, sign, rows }: StoredVoucher): SieVoucher => ({
  series,
  number: numberText ?? (number === null ? '' : String(number)),
  date,
  text,
  registeredOn,
  sign: sign ?? '',
  rows: rows.map((row) => ({ ...row, text: row.text ?? '', sign: row.sign ?? '' })),
})

/** Reads a voucher number: `0012` is 12. `undefined` for more than twelve digits or anything else than digits. */
export const plainNumber = (text: string): number | undefined => (/^\d{1,12}$/.test(text) ? Number(text) : undefined)
