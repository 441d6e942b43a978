import { type SavedView, VIEW_FIELDS, viewFilter } from '@portal/contract'
import type { ViewRow } from './saved-views.store.ts'

/** A saved view with what of its filter still holds. A field or a value that exists no more is named in `gone`. */
export const savedViewOf = ({ id, name, filter }: ViewRow): SavedView => {
  const known = new Map(Object.entries(VIEW_FIELDS))
  const holds = Object.entries(filter).filter(([field, value]) => known.get(field)?.safeParse(value).success)
  const gone = Object.keys(filter).filter((field) => !holds.some(([held]) => held === field))
  return { id, name, filter: viewFilter.parse(Object.fromEntries(holds)), gone }
}
