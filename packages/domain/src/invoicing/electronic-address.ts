import { countryOfVatNumber } from '../companies/countries.ts'
import { isOrganisationNumber } from '../companies/numbers.ts'
import { digitsOf } from './seller.ts'

/** An address in the Peppol network: the code of its scheme in the list EAS, and the number. */
export type ElectronicAddress = { readonly scheme: string; readonly number: string }

/** The scheme of Swedish organisation numbers. */
export const SWEDISH_SCHEME = '0007'

/** The schemes of the list EAS whose numbers are VAT numbers with their prefix, by country. */
const SCHEMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    AT: '9914',
    BE: '9925',
    BG: '9926',
    CY: '9928',
    CZ: '9929',
    DE: '9930',
    EE: '9931',
    ES: '9920',
    FI: '0213',
    FR: '9957',
    GB: '9932',
    GR: '9933',
    HR: '9934',
    HU: '9910',
    IE: '9935',
    IT: '0211',
    LT: '9937',
    LU: '9938',
    LV: '9939',
    MT: '9943',
    NL: '9944',
    PL: '9945',
    PT: '9946',
    RO: '9947',
    SI: '9949',
    SK: '9950',
  }),
)

type Party = { readonly country: string; readonly organisationNumber: string; readonly vatNumber: string }

/**
 * Where an e-invoice reaches the party: a Swedish one by its organisation number, a foreign one by its VAT number. `undefined`: that number is
 * missing, or the list has no scheme for the VAT numbers of its country.
 */
export const electronicAddressOf = ({ country, organisationNumber, vatNumber }: Party): ElectronicAddress | undefined => {
  if (country === 'SE')
    return isOrganisationNumber(organisationNumber) ? { scheme: SWEDISH_SCHEME, number: digitsOf(organisationNumber).slice(-10) } : undefined
  const scheme = SCHEMES.get(countryOfVatNumber(vatNumber))
  return scheme === undefined || vatNumber === '' ? undefined : { scheme, number: vatNumber }
}
