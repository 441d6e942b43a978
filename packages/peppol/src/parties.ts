import { type ElectronicBuyer, type Seller, SWEDISH_SCHEME } from '@portal/domain'
import type { Part } from './xml.ts'

/** The ISO 6523 code of Swedish organisation numbers. */
const SWEDISH = { schemeID: SWEDISH_SCHEME }

/** What both parties have. `address`: the electronic one. */
type Party = Pick<ElectronicBuyer, 'name' | 'organisationNumber' | 'street' | 'postalCode' | 'city' | 'country' | 'address'>

/**
 * `fTax`: the text that Swedish rules require of sellers approved for F-tax (SE-R-005). `showsVat` false: the VAT number is left out, as it must be
 * where nothing is subject to VAT (BR-O-02).
 */
export const sellerPart = (given: Seller, fTax: string, showsVat: boolean): Part => {
  const seller = { ...given, country: 'SE', address: { scheme: SWEDISH_SCHEME, number: given.organisationNumber } }
  return [
    'cac:AccountingSupplierParty',
    [
      [
        'cac:Party',
        [
          ...identity(seller),
          showsVat ? taxScheme(seller.vatNumber, 'VAT') : undefined,
          seller.isApprovedForFTax ? taxScheme(fTax, 'TAX') : undefined,
          legalEntity(seller),
          [
            'cac:Contact',
            [
              ['cbc:Telephone', seller.phone],
              ['cbc:ElectronicMail', seller.email],
            ],
          ],
        ],
      ],
    ],
  ]
}

export const buyerPart = (buyer: ElectronicBuyer, showsVat: boolean): Part => [
  'cac:AccountingCustomerParty',
  [['cac:Party', [...identity(buyer), showsVat && buyer.vatNumber !== '' ? taxScheme(buyer.vatNumber, 'VAT') : undefined, legalEntity(buyer)]]],
]

const identity = ({ name, address, street, city, postalCode, country }: Party): readonly Part[] => [
  ['cbc:EndpointID', address.number, { schemeID: address.scheme }],
  ['cac:PartyName', [['cbc:Name', name]]],
  [
    'cac:PostalAddress',
    [
      ['cbc:StreetName', street],
      ['cbc:CityName', city],
      ['cbc:PostalZone', postalCode],
      ['cac:Country', [['cbc:IdentificationCode', country]]],
    ],
  ],
]

/** Left out without a number. */
const taxScheme = (number: string, scheme: 'VAT' | 'TAX'): Part =>
  number === ''
    ? undefined
    : [
        'cac:PartyTaxScheme',
        [
          ['cbc:CompanyID', number],
          ['cac:TaxScheme', [['cbc:ID', scheme]]],
        ],
      ]

const legalEntity = ({ name, organisationNumber, country }: Party): Part => [
  'cac:PartyLegalEntity',
  [
    ['cbc:RegistrationName', name],
    ['cbc:CompanyID', organisationNumber, country === 'SE' ? SWEDISH : {}],
  ],
]
