import type { VatRate } from '@portal/domain'

/** Units of UN/ECE recommendation 20 by the words that Swedish invoices use. It has no mil: such a row says its unit in a note. */
const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    st: 'C62',
    styck: 'C62',
    stycken: 'C62',
    h: 'HUR',
    tim: 'HUR',
    timme: 'HUR',
    timmar: 'HUR',
    min: 'MIN',
    minut: 'MIN',
    minuter: 'MIN',
    dag: 'DAY',
    dagar: 'DAY',
    dygn: 'DAY',
    vecka: 'WEE',
    veckor: 'WEE',
    mån: 'MON',
    månad: 'MON',
    månader: 'MON',
    år: 'ANN',
    kg: 'KGM',
    g: 'GRM',
    hg: 'HGM',
    ton: 'TNE',
    l: 'LTR',
    liter: 'LTR',
    m: 'MTR',
    meter: 'MTR',
    km: 'KMT',
    m2: 'MTK',
    'm²': 'MTK',
    kvm: 'MTK',
    m3: 'MTQ',
    'm³': 'MTQ',
    kwh: 'KWH',
  }),
)

/** `undefined`: the list has no such unit. */
export const unitCode = (unit: string): string | undefined => UNITS.get(unit.trim().normalize('NFC').toLocaleLowerCase('sv').replace(/\.$/, ''))

/** Said of what has no unit of the list. */
export const ONE = 'C62'

/** Standard rate, or exempt: what is sold at 0 % within Sweden is as a rule outside VAT, and no zero rate. */
export const vatCategory = (rate: VatRate): 'S' | 'E' => (rate === 0 ? 'E' : 'S')
