import type { ElectronicBuyer, Seller } from '@portal/domain'
import type { Part } from './xml.ts'

/** The ISO 6523 code of Swedish organisation numbers. */
const SWEDISH = { schemeID: '0007' }

/** `fTax`: the text that Swedish rules require of sellers approved for F-tax (SE-R-005). */
export const sellerPart = (seller: Seller, fTax: string): Part => [
  'cac:AccountingSupplierParty',
  [
    [
      'cac:Party',
      [
        ...identity(seller),
        taxScheme(seller.vatNumber, 'VAT'),
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

export const buyerPart = (buyer: ElectronicBuyer): Part => ['cac:AccountingCustomerParty', [['cac:Party', [...identity(buyer), legalEntity(buyer)]]]]

const identity = ({ name, organisationNumber, street, city, postalCode }: ElectronicBuyer): readonly Part[] => [
  ['cbc:EndpointID', organisationNumber, SWEDISH],
  ['cac:PartyName', [['cbc:Name', name]]],
  [
    'cac:PostalAddress',
    [
      ['cbc:StreetName', street],
      ['cbc:CityName', city],
      ['cbc:PostalZone', postalCode],
      ['cac:Country', [['cbc:IdentificationCode', 'SE']]],
    ],
  ],
]

const taxScheme = (number: string, scheme: 'VAT' | 'TAX'): Part => [
  'cac:PartyTaxScheme',
  [
    ['cbc:CompanyID', number],
    ['cac:TaxScheme', [['cbc:ID', scheme]]],
  ],
]

const legalEntity = ({ name, organisationNumber }: ElectronicBuyer): Part => [
  'cac:PartyLegalEntity',
  [
    ['cbc:RegistrationName', name],
    ['cbc:CompanyID', organisationNumber, SWEDISH],
  ],
]
