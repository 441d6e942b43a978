import { CUSTOMER_SORTS, type CustomerSort, type ViewFilter } from '@portal/contract'
import { COLLABORATION_STATUSES, type CollaborationStatus, isServiceCode, type ServiceCode } from '@portal/domain'

export type CustomerFilter = {
  readonly status: CollaborationStatus
  readonly sort: CustomerSort
  readonly service?: ServiceCode
  readonly q?: string
  readonly mine?: 'true'
  readonly starred?: 'true'
  readonly mainContact?: 'missing'
}

/** What is listed and how, where the address says nothing else. */
export const DEFAULTS = { status: 'active', sort: 'customer' } as const

/** The filter in the address. Values that are not valid are ignored. */
export const filterIn = (parameters: URLSearchParams): CustomerFilter => {
  const service = parameters.get('tjanst')
  const q = parameters.get('sok')?.slice(0, 100)
  return {
    status: COLLABORATION_STATUSES.find((each) => each === parameters.get('status')) ?? DEFAULTS.status,
    sort: CUSTOMER_SORTS.find((each) => each === parameters.get('ordning')) ?? DEFAULTS.sort,
    ...(service && isServiceCode(service) && { service }),
    ...(q && { q }),
    ...(parameters.get('mina') === 'ja' && { mine: 'true' as const }),
    ...(parameters.get('stjarna') === 'ja' && { starred: 'true' as const }),
    ...(parameters.get('huvudkontakt') === 'saknas' && { mainContact: 'missing' as const }),
  }
}

/** The changes to the address that show a saved view: what it does not say is taken away. */
export const addressOfView = ({ status, sort, service, q, mine, starred, mainContact }: ViewFilter): Readonly<Record<string, string | null>> => ({
  status: status && status !== DEFAULTS.status ? status : null,
  ordning: sort && sort !== DEFAULTS.sort ? sort : null,
  tjanst: service ?? null,
  sok: q ?? null,
  mina: mine ? 'ja' : null,
  stjarna: starred ? 'ja' : null,
  huvudkontakt: mainContact ? 'saknas' : null,
  vy: 'kund',
})
