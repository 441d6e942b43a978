import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'

/** Gives the tests a PostgreSQL of their own, by the name `postgresUrl`, and in it the world that each test portal begins with. */
const setups = ['./prisma/src/testing-setup.ts', './apps/api/src/testing/world-setup.ts', './apps/api/src/testing/answers-setup.ts']
/** What all other tests of the API have seen answered is judged after them. */
const last = 'apps/api/src/every-answer.test.ts'

/** Nets under what never ends, and no measure: a test waits for what it expects, however busy the machine is. */
const NETS = { testTimeout: 300_000, hookTimeout: 300_000, expect: { poll: { timeout: 200_000, interval: 20 } } }

// What threads and processes of the tests run was compiled after install (decision 0023).
process.env['NODE_COMPILE_CACHE'] ??= fileURLToPath(new URL('node_modules/.cache/node', import.meta.url))

export default defineConfig({
  test: {
    maxWorkers: 2,
    allowOnly: false,
    projects: [
      {
        // As below: importing anew for each file cost a third of all time.
        test: { name: 'unit', include: ['packages/**/*.test.ts', 'laws/**/*.test.ts', 'apps/web/**/*.test.{ts,tsx}'], isolate: false, ...NETS },
      },
      {
        test: {
          name: 'api',
          include: ['apps/api/**/*.test.ts', 'prisma/**/*.test.ts'],
          exclude: [...configDefaults.exclude, last],
          setupFiles: ['./apps/api/src/testing/answers-watch.ts'],
          globalSetup: setups.filter((each) => existsSync(new URL(each, import.meta.url))),
          // The files of one worker share what they import: loading the portal anew for each cost a third of all time. What a test changes in it, it puts back.
          isolate: false,
          ...NETS,
        },
      },
      { test: { name: 'api-answers', include: [last], sequence: { groupOrder: 1 } } },
    ],
  },
})
