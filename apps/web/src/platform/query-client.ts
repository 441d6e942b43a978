import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { goToLogIn } from './return-path.ts'
import { isRefused, Refused } from './refused.ts'

const leaveWhenSignedOut = (error: unknown): void => {
  if (isRefused(error, 'unauthenticated')) goToLogIn()
}

/** What the server refused it refuses again; only what could not be reached is worth another try. */
export const isWorthRetrying = (failures: number, error: unknown): boolean => failures < 2 && (!(error instanceof Refused) || error.problem.code === 'unavailable')

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: leaveWhenSignedOut }),
  mutationCache: new MutationCache({ onError: leaveWhenSignedOut }),
  defaultOptions: { queries: { staleTime: 10_000, retry: isWorthRetrying }, mutations: { retry: false } },
})
