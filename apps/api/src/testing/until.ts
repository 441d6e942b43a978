import { vi } from 'vitest'

/**
 * Waits until `look` gives something true, and returns it; an error thrown meanwhile fails at once. No test measures how long this takes: the limit
 * only catches what never comes, just within the test's own limit.
 */
export const until = <T>(look: () => T | Promise<T>) => vi.waitUntil(look, { timeout: 100_000, interval: 20 })
