import { bulkEnds, type Call } from '@portal/contract'

/** Which customers were picked in the list: by their ids, or all that fit a filter. */
export type Selection = Call<typeof bulkEnds.make>['body']['selection']

/** The selection that the list passed on with the navigation. It stays with the entry of the browser's history, also over a reload. */
export const selectionIn = (state: unknown): Selection | undefined => bulkEnds.make.body.shape.selection.safeParse(state).data
