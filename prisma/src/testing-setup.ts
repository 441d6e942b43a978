import type { TestProject } from 'vitest/node'
import { startTestServer } from './test-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Of the run's own server, as its superuser. */
    readonly postgresUrl: string
  }
}

/** One server for the whole run; each test file takes a copy of its migrated database. */
const setup = async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  const { url, stop } = await startTestServer()
  provide('postgresUrl', url)
  return stop
}

// vitest takes a set-up by this name
export { setup }
