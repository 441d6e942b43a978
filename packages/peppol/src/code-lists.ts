import type { VatRate } from '@portal/domain'

/** Units of UN/ECE recommendation 20 by the words that Swedish invoices use, without their accents. */
const UNITS: Readonly<Record<string, string>> = {
  st: 'C62',
  styck: 'C62',
  h: 'HUR',
  tim: 'HUR',
  timme: 'HUR',
  timmar: 'HUR',
  min: 'MIN',
  dag: 'DAY',
  dagar: 'DAY',
  dygn: 'DAY',
  vecka: 'WEE',
  man: 'MON',
  manad: 'MON',
  ar: 'ANN',
  kg: 'KGM',
  g: 'GRM',
  hg: 'HGM',
  ton: 'TNE',
  l: 'LTR',
  liter: 'LTR',
  m: 'MTR',
  meter: 'MTR',
  km: 'KMT',
  mil: '10',
  m2: 'MTK',
  kvm: 'MTK',
  m3: 'MTQ',
  kwh: 'KWH',
}

/** `undefined`: the list has no such unit. */
export const unitCode = (unit: string): string | undefined => UNITS[unaccented(unit.trim().toLocaleLowerCase('sv').replace(/\.$/, ''))]
const unaccented = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '')

/** Said of what has no unit of the list. */
export const ONE = 'C62'

/** Standard rate, or exempt: what is sold at 0 % within Sweden is as a rule outside VAT, and no zero rate. */
export const vatCategory = (rate: VatRate): 'S' | 'E' => (rate === 0 ? 'E' : 'S')
