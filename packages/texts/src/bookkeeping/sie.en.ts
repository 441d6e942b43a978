import { formatOf } from '../format.ts'
import type { SieTexts } from './sie.sv.ts'
import { sieWarningsEn } from './sie-warnings.en.ts'

const { day, instant, number, plural } = formatOf('en')
const vouchers = (count: number): string => plural(count, { one: 'voucher', other: 'vouchers' })

export const sieEn: SieTexts = {
  title: 'Import SIE file',
  what: 'A SIE file of type 4, at most 24 MB. You first see what the import does; nothing is saved until you import.',
  file: 'SIE file',
  reading: 'The file is being read. A large file takes a few seconds.',
  importing: 'The file is being imported. A large file takes a few seconds.',
  import: 'Import',
  replace: 'Replace the year',
  form: { year: 'The file is a fiscal year', vouchers: 'The file has vouchers to add' },
  why: {
    'has-balances': 'It has opening or closing balances.',
    'names-year': 'It names a fiscal year, and all its vouchers have numbers.',
    'names-no-year': 'It names no fiscal year. The vouchers are added to the years that are there, and nothing is removed.',
    'leaves-numbers-blank': 'It has vouchers without numbers. They are added to the years that are there, and nothing is removed.',
  },
  encoding: 'Character encoding',
  encodingWhat: 'Choose the one in which the letters are right.',
  encodings: { 'utf-8': 'UTF-8', cp437: 'PC8 (CP437)', 'windows-1252': 'Windows-1252 (ISO-8859-1)', 'iso-8859-15': 'ISO-8859-15' },
  year: (from, to) => `Fiscal year ${day(from)} – ${day(to)}`,
  yearCounts: (added, skipped, replaced) =>
    [
      `${vouchers(added)} added`,
      ...(skipped > 0 ? [`${number(skipped)} left out`] : []),
      ...(replaced > 0 ? [`${number(replaced)} removed`] : []),
    ].join(', '),
  sums: 'Sums',
  before: 'Before',
  after: 'After',
  vouchers: 'Vouchers',
  turnover: 'Amount',
  result: 'Result',
  existsTitle: 'The fiscal year is there already',
  exists: (from, to, count) => `${day(from)} – ${day(to)} has ${vouchers(count)}. The file can replace the year. You see first what is removed.`,
  showReplacing: 'Show what is replaced',
  removesTitle: (count) => plural(count, { one: 'voucher is removed', other: 'vouchers are removed' }),
  removes: (from, to, count, opening) =>
    `${day(from)} – ${day(to)}: ${vouchers(count)} and ${plural(opening, { one: 'opening balance', other: 'opening balances' })}.`,
  removesUndo: 'The import can be undone for 30 days, as long as nothing else changes in the service.',
  again: (count) => `Add also what is there already (${vouchers(count)})`,
  broughtAgain: 'The same file was imported before. Import it anyway',
  taken: (count) => plural(count, { one: 'voucher has a number that is taken', other: 'vouchers have numbers that are taken' }),
  takenSkip: 'Leave out',
  takenRenumber: 'Give the next number of the series',
  takeNevertheless: 'Use the file anyway',
  nothing: 'There is nothing to import: all the file’s vouchers are left out.',
  imported: (count, rows, accounts) =>
    `${vouchers(count)}, ${plural(rows, { one: 'row', other: 'rows' })} and ${plural(accounts, { one: 'account', other: 'accounts' })} imported.`,
  replaced: (count) => `${plural(count, { one: 'voucher was removed', other: 'vouchers were removed' })}.`,
  skipped: (count) => `${plural(count, { one: 'voucher was left out', other: 'vouchers were left out' })}.`,
  importedTitle: 'The file is imported',
  undo: 'Undo the import',
  undoTitle: (at) => `Undo the import of ${instant(at)}?`,
  undoConsequence: (added, replaced) =>
    `${plural(added, { one: 'voucher is removed', other: 'vouchers are removed' })}${replaced > 0 ? `, and ${vouchers(replaced)} that were replaced come back as they were` : ''}.`,
  undone: 'The import is undone',
  undoneWhat: 'The books are as they were before the import.',
  imports: 'Imports',
  noImportsTitle: 'No imports',
  noImports: 'Imported SIE files are shown here.',
  importedAt: 'Time',
  kind: 'Content',
  kinds: { year: 'Fiscal year', vouchers: 'Vouchers' },
  counts: (added, skipped, replaced) =>
    [
      `${number(added)} added`,
      ...(skipped > 0 ? [`${number(skipped)} left out`] : []),
      ...(replaced > 0 ? [`${number(replaced)} removed`] : []),
    ].join(', '),
  state: 'Status',
  states: { undone: (at) => `Undone ${instant(at)}`, undoable: (until) => `Can be undone until ${instant(until)}`, done: 'Imported' },
  undoNamed: (at) => `Undo the import of ${instant(at)}`,
  warnings: (count) => `${plural(count, { one: 'remark', other: 'remarks' })} on the file`,
  warning: (line, code) => `${line > 0 ? `Line ${number(line)}: ` : ''}${sieWarningsEn(code)}`,
  otherReading: (amount) => `if the rows count twice ${amount}`,
  givenComputed: (given, computed) => `given ${given}, computed ${computed}`,
  withChecksum: 'With checksum',
}
