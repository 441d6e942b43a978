import type { SieImportAnswer, SieImportView } from '@portal/contract'

/** What an import did or would do, line by line for the operator. */
export const reportOf = (answer: SieImportAnswer): readonly string[] => {
  const { id, form, why, encoding, sample, years, accounts, vouchers, rows, skipped, replaced, warnings } = answer
  return [
    `the file is ${form === 'year' ? 'a year' : 'vouchers to add'} (${why}), read as ${encoding}`,
    ...sample.map((line) => `  ${line}`),
    `${id === null ? 'not imported' : 'imported'}: ${accounts} accounts, ${vouchers} vouchers, ${rows} rows; ${skipped} skipped, ${replaced} replaced`,
    ...years.map(
      ({ from, to, added, skipped: left, replaced: removed, openingReplaced, before, after }) =>
        `year ${from} to ${to}: ${added} added, ${left} skipped, ${removed} replaced, ${openingReplaced} opening balances replaced; ` +
        `vouchers ${before.vouchers} -> ${after.vouchers}, debit ${kronor(before.debit)} -> ${kronor(after.debit)}, ` +
        `result ${kronor(before.result)} -> ${kronor(after.result)}`,
    ),
    ...warnings.map(
      ({ line, code, ...facts }) =>
        `warning: line ${line}: ${code} ${Object.entries(facts)
          .map(([name, value]) => `${name}=${value}`)
          .join(' ')}`,
    ),
    ...(id === null ? [] : [`undo with: --undo ${id}`]),
  ]
}

export const undoneReport = ({ id, added, replaced }: SieImportView): string =>
  `undone: import ${id}; ${added} vouchers removed, ${replaced} vouchers brought back`

const kronor = (ore: number): string => (ore / 100).toFixed(2)
