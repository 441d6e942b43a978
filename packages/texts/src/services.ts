import type { ServiceCode } from '@portal/domain'

/** Product names are the same in all languages. */
const NAMES = {
  'eekonomi-smart': 'eEkonomi Smart',
  'eekonomi-pro': 'eEkonomi Pro',
  'eekonomi-bokforing': 'eEkonomi Bokföring',
  'eekonomi-start': 'eEkonomi Start',
  'eekonomi-fakturering': 'eEkonomi Fakturering',
  ekonomioversikt: 'Ekonomiöversikt',
  lon: 'Lön',
  utlagg: 'Utlägg',
  scanner: 'Scanner',
} as const satisfies Record<ServiceCode, string>

export const serviceName = (code: ServiceCode): string => NAMES[code]
