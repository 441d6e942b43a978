import { MutationCache, QueryCache, QueryClient, type QueryExecuteOptions, type QueryKey } from '@tanstack/react-query'
import { goToLogIn } from './return-path.ts'
import { isRefused, Refused } from './refused.ts'

/** Where somebody sets a second factor up who must have one. */
export const PROTECT = '/skydda-kontot'

const leaveWhenSignedOut = (error: unknown): void => {
  if (isRefused(error, 'unauthenticated')) goToLogIn()
  if (isRefused(error, 'second-factor-needed')) location.assign(PROTECT)
}

/** A refusal stays a refusal. Only calls that did not reach the server are tried again. */
export const isWorthRetrying = (failures: number, error: unknown): boolean =>
  failures < 2 && (!(error instanceof Refused) || isRefused(error, 'unavailable'))

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: leaveWhenSignedOut }),
  // After every write, also a refused one, everything on the screen is fetched again, so that no feature needs to know what another shows.
  mutationCache: new MutationCache({ onError: leaveWhenSignedOut, onSettled: () => void queryClient.invalidateQueries() }),
  defaultOptions: { queries: { staleTime: 10_000, retry: isWorthRetrying }, mutations: { retry: false } },
})

/** For loaders: the answer from the cache, or fetched where there is none. The page brings an old answer up to date by itself. */
export const known = <T, K extends QueryKey>(options: QueryExecuteOptions<T, Error, T, T, K>): Promise<T> =>
  queryClient.query({ ...options, staleTime: 'static' })
