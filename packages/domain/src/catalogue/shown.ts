import { keepsBooks } from './records.ts'
import { SERVICE_CODES, type ServiceCode } from './services.ts'

/** What a service shows of another one’s content. */
export const SHOWN = ['key-figures'] as const
export type Shown = (typeof SHOWN)[number]

/** `of`: the service that has the content. Everybody who sees the service that shows it sees this much of it. */
export type Showing = { readonly of: ServiceCode; readonly what: Shown }

const keyFigures: readonly Showing[] = SERVICE_CODES.filter(keepsBooks).map((of) => ({ of, what: 'key-figures' }))

/** Which service shows content of which (G17). It does not change anybody’s access (G2). */
export const SHOWINGS: Readonly<Record<ServiceCode, readonly Showing[]>> = {
  'eekonomi-smart': [],
  'eekonomi-pro': [],
  'eekonomi-bokforing': [],
  'eekonomi-start': [],
  'eekonomi-fakturering': [],
  ekonomioversikt: keyFigures,
  lon: [],
  utlagg: [],
  scanner: [],
}
