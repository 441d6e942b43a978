import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { recordQueries } from '../records.queries.ts'
import { type Employee, isEmployee } from './payroll.queries.ts'

/** All employees, to choose among: page after page is fetched until they are there. */
export const useEmployees = (id: string): readonly Employee[] => {
  const { data, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery(recordQueries.list(id, { kind: 'employee' }))
  useEffect(() => {
    if (hasNextPage && !isFetching) void fetchNextPage()
  }, [hasNextPage, isFetching, fetchNextPage])
  return data?.pages.flatMap(({ items }) => items.filter(isEmployee)) ?? []
}
