/** Unit codes of UN/ECE recommendation 20 by the words used on Swedish invoices. It has no code for mil, so such a row states its unit in a note. */
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

/** `undefined`: the list has no code for this unit. */
export const unitCode = (unit: string): string | undefined => UNITS.get(unit.trim().normalize('NFC').toLocaleLowerCase('sv').replace(/\.$/, ''))

/** The code for a row whose unit is not in the list. */
export const ONE = 'C62'
