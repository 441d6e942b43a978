import { overTime } from '@portal/contract'
import { pages, query } from '../../platform/query.ts'

export const overTimeQueries = {
  timeline: (id: string) => pages(overTime.timeline, { params: { id } }),
  /** What holds on a day; an empty day: right now. */
  at: (id: string, day: string) => query(overTime.at, { params: { id }, query: day === '' ? {} : { at: day } }, { staleTime: 0 }),
}
