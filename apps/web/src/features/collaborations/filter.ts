import { SORTS, type Sort } from '@portal/contract'
import { COLLABORATION_STATUSES, type CollaborationStatus, isServiceCode, type ServiceCode } from '@portal/domain'

export type Filter = { readonly status: CollaborationStatus; readonly sort: Sort; readonly service?: ServiceCode; readonly q?: string }

/** The filter in the address. Values that are not valid are ignored. */
export const filterIn = (parameters: URLSearchParams): Filter => {
  const service = parameters.get('tjanst')
  const q = parameters.get('sok')?.slice(0, 100)
  return {
    status: COLLABORATION_STATUSES.find((each) => each === parameters.get('status')) ?? 'active',
    sort: SORTS.find((each) => each === parameters.get('ordning')) ?? 'customer',
    ...(service && isServiceCode(service) && { service }),
    ...(q && { q }),
  }
}
