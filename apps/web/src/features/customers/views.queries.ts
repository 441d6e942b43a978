import { type Call, savedViews } from '@portal/contract'
import { mutationOptions } from '@tanstack/react-query'
import { call } from '../../platform/call.ts'
import { query } from '../../platform/query.ts'

type Kept = Call<typeof savedViews.save>['body']

export const viewQueries = {
  list: (agencyId: string) => query(savedViews.list, { params: { id: agencyId } }),
  save: (agencyId: string) => mutationOptions({ mutationFn: (body: Kept) => call(savedViews.save, { params: { id: agencyId }, body }) }),
  remove: (agencyId: string) => mutationOptions({ mutationFn: (viewId: string) => call(savedViews.remove, { params: { id: agencyId, viewId } }) }),
}
