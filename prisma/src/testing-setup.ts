import type { TestProject } from 'vitest/node'
import { startTestServer } from './test-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The URL of the run's server, for its superuser. */
    readonly postgresUrl: string
  }
}

/** Starts one server for the whole run. Each test file uses a copy of its migrated database. */
const setup = async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  const { url, stop } = await startTestServer()
  provide('postgresUrl', url)
  return stop
}

// vitest calls the export `setup`
export { setup }
