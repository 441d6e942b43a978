import { IMPORT_ABILITIES } from '@portal/domain'
import * as z from 'zod'
import { day, id, instant } from '../scalars.ts'

/** A line of a SIE file that is unusual but was imported, and what is unusual about it. Amounts in öre. */
export const sieWarning = z.strictObject({
  line: z.int(),
  code: z.string(),
  account: z.string().optional(),
  given: z.int().optional(),
  computed: z.int().optional(),
  other: z.int().optional(),
  difference: z.int().optional(),
  count: z.int().optional(),
  text: z.string().optional(),
})

/** A file is a whole fiscal year (4E), or vouchers for the years that the books have (4I). */
export const SIE_FORMS = ['year', 'vouchers'] as const
/** Why it was taken for that: it has balances; it names a year and numbers its vouchers; it names no year; it has vouchers without a number. */
export const SIE_FORM_REASONS = ['has-balances', 'names-year', 'names-no-year', 'leaves-numbers-blank'] as const
export const SIE_READINGS = ['utf-8', 'cp437', 'windows-1252', 'iso-8859-15'] as const
export type SieEncodingCode = (typeof SIE_READINGS)[number]
/** Other names that an encoding can be asked for by. ISO-8859-1 has the letters of Windows-1252. */
const OTHER_NAMES = { cp1252: 'windows-1252', 'iso-8859-1': 'windows-1252', pc8: 'cp437' } as const satisfies Record<string, SieEncodingCode>
export const SIE_ENCODING_NAMES = [...SIE_READINGS, 'cp1252', 'iso-8859-1', 'pc8'] as const
/** The encoding that one of these names means. */
export const sieEncodingNamed = (name: (typeof SIE_ENCODING_NAMES)[number]): SieEncodingCode =>
  name === 'cp1252' || name === 'iso-8859-1' || name === 'pc8' ? OTHER_NAMES[name] : name

export const sieImportQuery = z.strictObject({
  /** Whether nothing is saved, and the answer only says what an import would do. */
  preview: z.enum(['true', 'false']).default('false'),
  /** A year that has vouchers gives way to the file's; only for a file that is a year. */
  replace: z.enum(['true', 'false']).default('false'),
  /** Vouchers that are in the books already, with the same series, day and rows. */
  again: z.enum(['skip', 'add']).default('skip'),
  /** Vouchers whose number another voucher has. */
  taken: z.enum(['skip', 'renumber']).default('skip'),
  /** How the file is read; default by its letters. */
  encoding: z.enum(SIE_ENCODING_NAMES).optional(),
  /** Whether a file whose checksum (`#KSUMMA`) is wrong is taken nevertheless. */
  checksum: z.enum(['check', 'ignore']).default('check'),
})

/** What a year's vouchers come to: their number, the sum of their debits and the result, in öre. */
const sums = z.strictObject({ vouchers: z.int(), debit: z.int(), result: z.int() })
export const sieImportYear = z.strictObject({
  from: day,
  to: day,
  /** Vouchers that are added, left out, and removed because the year is replaced. */
  added: z.int(),
  skipped: z.int(),
  replaced: z.int(),
  /** Opening balances that are removed with the year. */
  openingReplaced: z.int(),
  before: sums,
  after: sums,
})
export type SieImportYear = z.output<typeof sieImportYear>

/** What an import did; in a preview, what it would do. */
export const sieImportAnswer = z
  .strictObject({
    /** By which it is undone; null when nothing was saved. */
    id: id.nullable(),
    form: z.enum(SIE_FORMS),
    why: z.enum(SIE_FORM_REASONS),
    encoding: z.enum(SIE_READINGS),
    /** Up to three lines with letters, as the encoding reads them. */
    sample: z.array(z.string()).readonly(),
    /** The same lines in the encodings that read them otherwise. */
    readings: z.array(z.strictObject({ encoding: z.enum(SIE_READINGS), sample: z.array(z.string()).readonly() })).readonly(),
    years: z.array(sieImportYear).readonly(),
    accounts: z.int(),
    /** Vouchers that are added, and their rows. */
    vouchers: z.int(),
    rows: z.int(),
    added: z.int(),
    skipped: z.int(),
    replaced: z.int(),
    /** Vouchers of the file that are in the books already, and those whose number another voucher has, whatever is done with them. */
    alike: z.int(),
    taken: z.int(),
    /** Whether the same file brought vouchers before; an import then adds nothing without an explicit choice. */
    broughtBefore: z.boolean(),
    warnings: z.array(sieWarning).readonly(),
  })
  .meta({ id: 'SieImportResult' })
export type SieImportAnswer = z.output<typeof sieImportAnswer>

export const sieImportView = z
  .strictObject({
    id,
    at: instant,
    form: z.enum(SIE_FORMS),
    /** The fiscal years that it wrote to. */
    years: z.array(z.strictObject({ from: day, to: day })).readonly(),
    added: z.int(),
    skipped: z.int(),
    replaced: z.int(),
    undoneAt: instant.nullable(),
    /** Until when it can be undone, if nothing changes before. */
    undoableUntil: instant,
    abilities: z.array(z.enum(IMPORT_ABILITIES)).readonly(),
  })
  .meta({ id: 'SieImport' })
export type SieImportView = z.output<typeof sieImportView>
