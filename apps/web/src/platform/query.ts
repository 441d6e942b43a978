import type { Answer, Call, Contract, Endpoint, Inquiry, Listing, Question } from '@portal/contract'
import { type InfiniteData, infiniteQueryOptions, queryOptions, type UseInfiniteQueryOptions, type UseQueryOptions } from '@tanstack/react-query'
import { call } from './call.ts'

type Values = Readonly<Record<string, unknown>>
type Asked = { readonly params?: Values; readonly query?: Values; readonly body?: unknown }
/** The key of an answer in the cache: the endpoint, its input, then the body that it is asked with, or `pages` where the answer is kept as pages. */
type Key = readonly [endpoint: string, params: Values, query: Values, ...rest: readonly unknown[]]

type Options<E extends Question | Inquiry, D> = Omit<UseQueryOptions<Answer<E>, Error, D, Key>, 'queryKey' | 'queryFn'>
type PageOptions<E extends Listing> = Omit<
  UseInfiniteQueryOptions<Answer<E>, Error, InfiniteData<Answer<E>, string>, Key, string>,
  'queryKey' | 'queryFn' | 'initialPageParam' | 'getNextPageParam'
>

/**
 * Asks an endpoint of the contract through the cache. The key comes from the endpoint and the input, so two screens that ask the
 * same question share one answer. `options`: what differs from the cache's defaults, such as how often to ask again.
 */
export const query = <E extends Question, D = Answer<E>>(endpoint: E, input: Call<E>, options: Options<E, D> = {}) =>
  queryOptions({ ...options, queryKey: keyOf(endpoint, input), queryFn: ({ signal }) => call(endpoint, input, signal) })

/** The same for a question that is asked in the body of the call. */
export const inquiry = <E extends Inquiry, D = Answer<E>>(endpoint: E, input: Call<E>, options: Options<E, D> = {}) =>
  queryOptions({
    ...options,
    queryKey: [...keyOf(endpoint, input), (input as Asked).body] as Key,
    queryFn: ({ signal }) => call(endpoint, input, signal),
  })

/** The same for a list that is read page by page, each page asked for by the cursor that the page before gave. */
export const pages = <E extends Listing>(endpoint: E, input: Call<E>, options: PageOptions<E> = {}) =>
  infiniteQueryOptions({
    ...options,
    queryKey: [...keyOf(endpoint, input), 'pages'] as Key,
    queryFn: ({ pageParam, signal }) => call(endpoint, pageParam === '' ? input : withCursor(input, pageParam), signal),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }: { readonly nextCursor: string | null }) => nextCursor,
  })

/** Every kept answer of an endpoint; with `asked`, those of these parameters. For `setQueriesData` and `invalidateQueries`. */
export const answersOf = (endpoint: Question, { params = {}, query: sent = {} }: Asked = {}): { readonly queryKey: Key } => ({
  queryKey: keyOf(endpoint, { params, query: sent }),
})

/** Whether a kept answer is one of these contracts'. With an id, only of those that were asked about that thing (`:id`). */
export const isAnswerOf = ({ queryKey }: { readonly queryKey: readonly unknown[] }, contracts: readonly Contract[], id: string | null): boolean => {
  const [called, params] = queryKey as Key
  const isAsked = contracts.some((contract) => Object.values(contract).some((endpoint) => nameOf(endpoint) === called))
  return isAsked && (id === null || params['id'] === id)
}

const nameOf = ({ method, path }: Endpoint): string => `${method} ${path}`

const keyOf = (endpoint: Question | Inquiry, input: unknown): Key => {
  const { params = {}, query: sent = {} } = input as Asked
  return [nameOf(endpoint), params, given(sent)]
}

/** Values that are left out of a call's address are left out of its key. */
const given = (values: Values): Values => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ''))

const withCursor = <I>(input: I, cursor: string): I => ({ ...input, query: { ...(input as Asked).query, cursor } })
