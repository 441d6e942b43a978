import { readAccount, readAccountType, readDimension, readObject, readSru, readUnit } from './accounts.ts'
import { readBalance, readObjectBalance, readPeriodBalance } from './balances.ts'
import type { Draft } from './draft.ts'
import { readChecksum, readComment, readFlag, readFormat, readHeaderRecord, readType, readYear } from './header.ts'
import type { SieRecord } from './record.ts'

export type RecordReader = (draft: Draft, record: SieRecord) => void

/** The reader of every SIE 4 record outside vouchers; they come in any order (SIE 4B §11). */
export const RECORD_READERS: ReadonlyMap<string, RecordReader> = new Map([
  ['#FLAGGA', readFlag],
  ['#PROGRAM', readHeaderRecord],
  ['#FORMAT', readFormat],
  ['#GEN', readHeaderRecord],
  ['#SIETYP', readType],
  ['#PROSA', readComment],
  ['#FTYP', readHeaderRecord],
  ['#FNR', readHeaderRecord],
  ['#ORGNR', readHeaderRecord],
  ['#BKOD', readHeaderRecord],
  ['#ADRESS', readHeaderRecord],
  ['#FNAMN', readHeaderRecord],
  ['#RAR', readYear],
  ['#TAXAR', readHeaderRecord],
  ['#OMFATTN', readHeaderRecord],
  ['#KPTYP', readHeaderRecord],
  ['#VALUTA', readHeaderRecord],
  ['#KONTO', readAccount],
  ['#KTYP', readAccountType],
  ['#ENHET', readUnit],
  ['#SRU', readSru],
  ['#DIM', readDimension],
  ['#UNDERDIM', readDimension],
  ['#OBJEKT', readObject],
  ['#IB', readBalance('opening')],
  ['#UB', readBalance('closing')],
  ['#RES', readBalance('results')],
  ['#OIB', readObjectBalance('objectOpening')],
  ['#OUB', readObjectBalance('objectClosing')],
  ['#PSALDO', readPeriodBalance('periodBalances')],
  ['#PBUDGET', readPeriodBalance('periodBudgets')],
  ['#KSUMMA', readChecksum],
])
