import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { isKind, type Kind } from './kind.ts'
import { type Asked, recordQueries } from './records.queries.ts'

/** A service's records of one kind, as far as they have been read: page by page, and all together. */
export const useRecords = <K extends Kind>(id: string, kind: K, asked: Omit<Asked, 'kind'> = {}) => {
  const found = useInfiniteQuery(recordQueries.list(id, { kind, ...asked }))
  const pages = useMemo(() => found.data?.pages.map(({ items }) => items.filter(isKind(kind))) ?? [], [found.data, kind])
  return { found, pages, all: pages.flat() }
}

/** One record; `undefined` while it loads, or when it is of another kind. */
export const useRecord = <K extends Kind>(id: string, recordId: string, kind: K) => {
  const { data, error, refetch } = useQuery(recordQueries.one(id, recordId))
  return { record: data && isKind(kind)(data) ? data : undefined, error, refetch }
}
