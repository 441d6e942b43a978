import { vi } from 'vitest'

/**
 * Waits until `look` answers something true, and gives it; what is thrown meanwhile fails at once. How long that takes is no test's business:
 * the limit is a net under what never comes, just inside the limit of the test.
 */
export const until = <T>(look: () => T | Promise<T>) => vi.waitUntil(look, { timeout: 100_000, interval: 20 })
