import * as z from 'zod'
import { CUSTOMER_SORTS } from './customers.ts'
import { contract } from './endpoint.ts'
import { byId, collaborationStatus, id, readable, searchText, serviceCode } from './scalars.ts'

/** What a view keeps of the list of customers, each absent where the list's own default is meant. */
export const VIEW_FIELDS = {
  status: collaborationStatus,
  service: serviceCode,
  q: searchText.unwrap(),
  mine: z.literal('true'),
  starred: z.literal('true'),
  mainContact: z.literal('missing'),
  sort: z.enum(CUSTOMER_SORTS),
} as const
export type ViewField = keyof typeof VIEW_FIELDS
export const viewFilter = z.strictObject(VIEW_FIELDS).partial()
export type ViewFilter = z.output<typeof viewFilter>

export const savedView = z
  .strictObject({
    id,
    name: z.string(),
    /** What of the saved filter still holds. */
    filter: viewFilter,
    /** The fields that were saved with a value that exists no more; they are left out of `filter`. */
    gone: z.array(z.string()).readonly(),
  })
  .meta({ id: 'SavedView' })
export type SavedView = z.output<typeof savedView>

export const savedViews = contract({
  list: {
    method: 'get',
    path: '/companies/:id/views',
    summary: 'The caller’s own views of an agency’s customers, by name',
    policy: 'keep-own-lists',
    params: byId,
    status: 200,
    answer: z.strictObject({ items: z.array(savedView).readonly() }),
  },
  save: {
    method: 'post',
    path: '/companies/:id/views',
    summary: 'Save a view under a name; one with the same name is replaced',
    policy: 'keep-own-lists',
    params: byId,
    body: z.strictObject({ name: readable(100), filter: viewFilter }),
    status: 201,
    answer: savedView,
  },
  remove: {
    method: 'delete',
    path: '/companies/:id/views/:viewId',
    summary: 'Remove one of one’s own views',
    policy: 'keep-own-lists',
    params: z.strictObject({ id, viewId: id }),
    status: 204,
  },
})
