import iconv from 'iconv-lite'
import type { SieBalance, SieDocument, SieObjectBalance, SiePeriodBalance, SieVoucher } from './document.ts'
import { checksum } from './checksum.ts'
import type { Transliteration } from './letters.ts'
import { amount, date, lineWriter, type LineWriter } from './lines.ts'
import { type SieSigning, writeHeader } from './write-header.ts'
import { writeVoucher } from './write-voucher.ts'

export type SieWriting = { readonly bytes: Uint8Array; readonly transliterated: readonly Transliteration[] }

/** Writes a file in pieces: everything before the vouchers, then vouchers in portions. */
export type SieWriter = {
  readonly head: () => Uint8Array
  readonly vouchers: (vouchers: readonly SieVoucher[]) => Uint8Array
  /** The end of the file: the closing `#KSUMMA`, or nothing. */
  readonly end: () => Uint8Array
  /** The characters replaced so far. */
  readonly transliterated: () => readonly Transliteration[]
}

/** For files that are never held in memory as a whole. The vouchers of `document` are ignored. Throws as `writeSie` does. */
export const sieWriter = (document: SieDocument, signing: SieSigning): SieWriter => {
  const out = lineWriter()
  const sum = signing.checksum === true ? checksum() : undefined
  const bytes = () => new Uint8Array(iconv.encode(out.take(), 'cp437'))
  const counted = () => {
    const piece = bytes()
    sum?.add(piece)
    return piece
  }
  return {
    head: () => {
      out.record('#FLAGGA', ['0'])
      if (sum) out.record('#KSUMMA', [])
      const before = bytes()
      writeHeader(out, document, signing)
      writeAccounts(out, document)
      writeDimensions(out, document)
      writeBalances(out, document)
      for (const kept of document.unknown) for (const line of kept.split(/\r?\n/)) out.verbatim(line)
      return new Uint8Array(Buffer.concat([before, counted()]))
    },
    vouchers: (vouchers) => {
      for (const voucher of vouchers) writeVoucher(out, voucher)
      return counted()
    },
    end: () => {
      if (sum) out.record('#KSUMMA', [String(sum.value())])
      return bytes()
    },
    transliterated: out.transliterated,
  }
}

/**
 * Writes SIE 4E: CP437 with CRLF, records in the order of the format (SIE 4B §5.12). Characters that CP437 lacks are replaced and reported, by `?` if
 * nothing else fits. Throws only a RangeError, for an amount that is not an integer number of öre.
 */
export const writeSie = (document: SieDocument, signing: SieSigning): SieWriting => {
  const writer = sieWriter(document, signing)
  const pieces = [writer.head(), writer.vouchers(document.vouchers), writer.end()]
  return { bytes: new Uint8Array(Buffer.concat(pieces)), transliterated: writer.transliterated() }
}

const writeAccounts = ({ record, code, text }: LineWriter, { accounts }: SieDocument): void => {
  for (const { number, name, type, unit, sru } of accounts) {
    record('#KONTO', [code(number), text(name)])
    if (type !== null) record('#KTYP', [code(number), type])
    if (unit !== '') record('#ENHET', [code(number), text(unit)])
    for (const box of sru) record('#SRU', [code(number), code(box)])
  }
}

const writeDimensions = ({ record, code, text }: LineWriter, { dimensions, objects }: SieDocument): void => {
  for (const { number, name, parent } of dimensions) {
    if (parent === null) record('#DIM', [code(number), text(name)])
    else record('#UNDERDIM', [code(number), text(name), code(parent)])
  }
  for (const { dimension, number, name } of objects) record('#OBJEKT', [code(dimension), code(number), text(name)])
}

const writeBalances = ({ record, code, objects: list }: LineWriter, document: SieDocument): void => {
  const balances = (label: string, all: readonly SieBalance[]) => {
    for (const { year, account, amount: sum, quantity } of all) record(label, [String(year), code(account), amount(sum)], [code(quantity ?? '')])
  }
  const ofObjects = (label: string, all: readonly SieObjectBalance[]) => {
    for (const { year, account, objects, amount: sum, quantity } of all)
      record(label, [String(year), code(account), list(objects), amount(sum)], [code(quantity ?? '')])
  }
  const ofPeriods = (label: string, all: readonly SiePeriodBalance[]) => {
    for (const { year, period, account, objects, amount: sum, quantity } of all)
      record(label, [String(year), date(period), code(account), list(objects), amount(sum)], [code(quantity ?? '')])
  }
  balances('#IB', document.opening)
  balances('#UB', document.closing)
  ofObjects('#OIB', document.objectOpening)
  ofObjects('#OUB', document.objectClosing)
  balances('#RES', document.results)
  ofPeriods('#PSALDO', document.periodBalances)
  ofPeriods('#PBUDGET', document.periodBudgets)
}
