import { MutationCache, QueryCache, QueryClient, type QueryExecuteOptions, type QueryKey } from '@tanstack/react-query'
import { goToLogIn } from './return-path.ts'
import { isRefused, Refused } from './refused.ts'

const leaveWhenSignedOut = (error: unknown): void => {
  if (isRefused(error, 'unauthenticated')) goToLogIn()
}

/** What the server refused it refuses again; only what could not be reached is worth another try. */
export const isWorthRetrying = (failures: number, error: unknown): boolean =>
  failures < 2 && (!(error instanceof Refused) || isRefused(error, 'unavailable'))

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: leaveWhenSignedOut }),
  // After a write, whatever it came to, all that is on the screen is asked for anew: no feature needs to know what another one shows.
  mutationCache: new MutationCache({ onError: leaveWhenSignedOut, onSettled: () => void queryClient.invalidateQueries() }),
  defaultOptions: { queries: { staleTime: 10_000, retry: isWorthRetrying }, mutations: { retry: false } },
})

/** For loaders: the answer from the cache, asked for where it is not there; what is shown is brought up to date by the page itself. */
export const known = <T, K extends QueryKey>(options: QueryExecuteOptions<T, Error, T, T, K>): Promise<T> =>
  queryClient.query({ ...options, staleTime: 'static' })
