import { SORTS, type Sort } from '@portal/contract'
import { COLLABORATION_STATUSES, type CollaborationStatus, isServiceCode, type ServiceCode } from '@portal/domain'

export type Filter = { readonly status: CollaborationStatus; readonly sort: Sort; readonly service?: ServiceCode; readonly q?: string }

/** What is listed and how, where the address says nothing else. */
export const DEFAULTS = { status: 'active', sort: 'customer' } as const

/** The filter in the address. Values that are not valid are ignored. */
export const filterIn = (parameters: URLSearchParams): Filter => {
  const service = parameters.get('tjanst')
  const q = parameters.get('sok')?.slice(0, 100)
  return {
    status: COLLABORATION_STATUSES.find((each) => each === parameters.get('status')) ?? DEFAULTS.status,
    sort: SORTS.find((each) => each === parameters.get('ordning')) ?? DEFAULTS.sort,
    ...(service && isServiceCode(service) && { service }),
    ...(q && { q }),
  }
}
