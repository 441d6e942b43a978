import { useEffect } from 'react'
import { useRecords } from '../use-records.ts'
import type { Employee } from './payroll.queries.ts'

/** All employees, to choose among: page after page is fetched until they are there. */
export const useEmployees = (id: string): readonly Employee[] => {
  const { found, all } = useRecords(id, 'employee')
  const { hasNextPage, isFetching, fetchNextPage } = found
  useEffect(() => {
    if (hasNextPage && !isFetching) void fetchNextPage()
  }, [hasNextPage, isFetching, fetchNextPage])
  return all
}
